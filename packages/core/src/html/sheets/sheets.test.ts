import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import {
  arbitraryEventDocument,
  buildContributor,
  buildDocument,
  buildEvent,
  buildFundingNotice,
  buildPart,
  buildRoom,
  buildSession,
  buildVenue,
} from '../../testing/index.js';
import { renderSheet } from './render-sheet.js';
import { sheetNames } from './sheet-name.js';
import type { SheetName } from './sheet-name.js';
import type { Sheet } from './sheet.js';

const document = buildDocument({
  events: [buildEvent({ url: 'https://netztag.example/', teaser: 'Kommt alle' })],
  venues: [buildVenue()],
  rooms: [
    buildRoom({ id: 'hall', name: 'Großer Saal', order: 2 }),
    buildRoom({ id: 'shop', name: 'Werkstatt <1>', order: 1 }),
    buildRoom({ id: 'idle', name: 'Abstellkammer' }),
  ],
  contributors: [buildContributor({ id: 'ada', name: 'Ada Beispiel', function: 'Leiterin' })],
  fundingNotices: [buildFundingNotice({ wording: 'Gefördert vom Kieselfonds.' })],
  sessions: [
    buildSession({ id: 'open', title: 'Auftakt', rooms: 'all' }),
    buildSession({ id: 'talk', title: 'Vernetzen', rooms: ['hall'], contributors: [{ contributorId: 'ada' }] }),
    buildSession({
      id: 'cafe',
      title: 'World Café',
      start: '2027-03-06T14:00:00+01:00',
      end: undefined,
      openEnd: true,
      questions: ['Was trägt?'],
      parts: [
        buildPart({ id: 'p-1', title: 'Tisch der Fragen', motto: 'Nur Mut', roomId: 'shop', hostIds: ['ada'] }),
        buildPart({ id: 'p-2', kind: 'station', title: 'Kinder', questions: ['Wer fehlt?'] }),
        buildPart({ id: 'p-3', kind: 'stand', title: 'Brotstand', standNumber: '7', exhibitor: { name: 'Backhaus' } }),
        buildPart({ id: 'p-4', kind: 'report', title: 'Bericht' }),
      ],
    }),
    buildSession({ id: 'off', title: 'Rundgang', rooms: ['hall'], status: 'cancelled', parts: [buildPart()] }),
  ],
});

const nothing: Sheet = { html: '', count: -1, leftOut: [] };
const sheetOf = (name: SheetName, options = {}) => renderSheet(document, name, options) ?? nothing;
const piecesOf = (html: string, mark: string) => html.split(mark).slice(1);

describe('any sheet', () => {
  it.each(sheetNames)('%s is a page of its own without scripts and foreign addresses', (name) => {
    const { html = '' } = renderSheet(document, name) ?? {};
    expect(html).toMatch(/^<!doctype html>\n<html lang="de" dir="ltr">/);
    expect(html).toContain('@page { size: A4;');
    expect(html).not.toMatch(/<script|<link|@import|url\(|src="http/);
  });

  it.each(sheetNames)('%s is nothing where there is no such event', (name) => {
    expect(renderSheet(document, name, { eventId: 'other' })).toBeUndefined();
  });

  it.each(sheetNames)('%s closes all it opens, whatever the document', (name) => {
    fc.assert(
      fc.property(arbitraryEventDocument(), (generated) => {
        const open: string[] = [];
        const wrong: string[] = [];
        const parser = new Parser({
          onopentag: (tag) => void open.push(tag),
          onclosetag: (tag, isImplied) => {
            if (open.pop() !== tag) wrong.push(tag);
            if (isImplied && !['meta', 'img', 'br', 'path'].includes(tag)) wrong.push(tag);
          },
        });
        parser.end(renderSheet(generated, name)?.html ?? '');
        expect([wrong, open]).toEqual([[], []]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('door sheets', () => {
  const { html, count } = sheetOf('doors');
  const [, shop = '', hall = ''] = html.split('<section class="sheet">');

  it('are one for each room that is used, in the order of the rooms', () => {
    expect([count, piecesOf(html, '<section class="sheet">').length]).toEqual([2, 2]);
    expect(shop).toContain('<h1>Werkstatt &lt;1&gt;</h1>');
    expect(hall).toContain('<h1>Großer Saal</h1>');
  });

  it('tell what is on in the room, in all rooms, and on its tables', () => {
    expect(hall).toContain('Vernetzen');
    expect(hall).toContain('<s>Rundgang</s> – <em>Entfällt</em>');
    expect(hall).not.toContain('World Café');
    expect(shop).toContain('Tisch der Fragen');
    expect(shop).not.toContain('Kinder');
    for (const sheet of [shop, hall]) expect(sheet).toContain('Auftakt');
  });
});

describe('table cards', () => {
  const { html, count } = sheetOf('tables');
  const [first = '', second = '', third = ''] = piecesOf(html, '<article class="card">');

  it('are two on a sheet, for tables, stations and stands of what takes place', () => {
    expect([count, piecesOf(html, '<section class="sheet">').length]).toEqual([3, 2]);
  });

  it('tell title, motto and who receives the guests, and ask what there is to ask', () => {
    expect(first).toContain('<h1>Tisch der Fragen</h1>');
    expect(first).toContain('<p class="motto">Nur Mut</p>');
    expect(first).toContain('Was trägt?');
    expect(first).toContain('Ada Beispiel</span> (Leiterin)');
    expect(second).toContain('Wer fehlt?');
    expect(second).not.toContain('Was trägt?');
    expect(third).toContain('Stand 7');
    expect(third).toContain('Backhaus');
  });
});

describe('the programme sheet', () => {
  const { html } = sheetOf('programme');

  it('has a headed table for each day with time, session and room', () => {
    expect(html).toContain('<caption>Samstag, 6. März 2027</caption>');
    expect(html.match(/<th scope="row">/g)).toHaveLength(4);
    expect(html).toContain('ab <time class="dt-start" datetime="2027-03-06T14:00:00+01:00">14:00</time> Uhr');
    expect(html).toContain('<td>Großer Saal</td>');
  });

  it('names zone and funding', () => {
    expect(html).toContain('Alle Uhrzeiten: Mitteleuropäische Zeit');
    expect(html).toContain('Gefördert vom Kieselfonds.');
  });

  it('has nothing to print where nothing is on the programme', () => {
    expect(renderSheet(buildDocument({ events: [buildEvent()] }), 'programme')?.count).toBe(0);
  });
});

describe('the handout', () => {
  const modules = [
    [true, true, false],
    [false, true, true],
    [true, false, true],
  ];

  it('tells title, place, times, address and funding on one sheet', () => {
    const { html, count } = sheetOf('handout');
    expect(count).toBe(1);
    for (const words of [
      'Netzwerktag',
      'Haus am Erlenbogen',
      'Vernetzen',
      'Gefördert vom Kieselfonds.',
      'Kommt alle',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).toContain('<a href="https://netztag.example/">netztag.example/</a>');
    expect(html).not.toContain('<svg');
  });

  it('draws the code of the page as it is told, with a margin and in words', () => {
    const asked: string[] = [];
    const qrCode = (text: string) => {
      asked.push(text);
      return modules;
    };
    const { html } = sheetOf('handout', { qrCode, url: 'https://netztag.example/programm' });
    expect(asked).toEqual(['https://netztag.example/programm']);
    expect(html).toContain('viewBox="0 0 11 11" role="img"');
    expect(html).toContain('aria-label="Code mit der Adresse der Seite: https://netztag.example/programm"');
    expect(html).toContain('<path d="M4 4h2v1h-2zM5 5h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z"/>');
  });

  it('leads nowhere where the address is none of the web', () => {
    const { html } =
      renderSheet(buildDocument({ events: [buildEvent({ url: 'ftp://alt.example/' })] }), 'handout') ?? nothing;
    expect(html).not.toContain('alt.example');
  });

  it('counts sessions where all of them would not fit', () => {
    const many = Array.from({ length: 40 }, (_, index) => buildSession({ id: `s-${index}`, title: `Punkt ${index}` }));
    const { html = '' } = renderSheet(buildDocument({ events: [buildEvent()], sessions: many }), 'handout') ?? {};
    expect(html).toContain('ab 10:00 Uhr: 40 Programmpunkte');
    expect(html).not.toContain('Punkt 7');
  });
});

import {
  arbitraryEventDocument,
  buildContributor,
  buildDocument,
  buildEvent,
  buildFundingNotice,
  buildPart,
  buildRoom,
  buildSession,
  buildSignUpRules,
  buildVenue,
} from '@geflecht/core/testing';
import type { GeflechtDocument } from '@geflecht/core/document';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { WriteOptions } from '../writing/index.js';
import { writeEventText } from './index.js';
import { lineWidth, wrapText } from './wrap-text.js';

vi.setConfig({ testTimeout: 60_000 });

function textOf(document: GeflechtDocument, options: WriteOptions = {}): string {
  return new TextDecoder().decode(writeEventText(document, options).files[0]?.bytes);
}

const document = buildDocument({
  events: [
    buildEvent({
      subtitle: 'Ein Tag für alle',
      description: '## Worum es geht\n\nWir **knüpfen** [Netze](https://netze.example/).',
      start: '2027-03-06T09:30:00+01:00',
      end: '2027-03-06T16:00:00+01:00',
      doorsOpen: '2027-03-06T09:00:00+01:00',
      involved: [{ ref: { name: 'Trägerverein' }, role: 'organiser' }],
      contact: { function: 'Büro', mail: 'buero@netztag.example' },
    }),
  ],
  rooms: [buildRoom()],
  venues: [buildVenue()],
  fundingNotices: [buildFundingNotice({ wording: 'Gefördert vom Kieselfonds.' })],
  signUpRules: [
    buildSignUpRules({
      externalUrl: 'https://netztag.example/anmelden',
      feeClasses: [{ label: 'Voll', price: '5 €' }],
    }),
  ],
  contributors: [buildContributor({ id: 'ada', name: 'Ada Beispiel', function: 'Leiterin' })],
  sessions: [
    buildSession({
      format: 'worldCafe',
      rooms: ['room-1'],
      contributors: [{ contributorId: 'ada', role: 'moderator' }],
      parts: [buildPart()],
    }),
    buildSession({
      id: 'off',
      title: 'Rundgang',
      status: 'cancelled',
      start: '2027-03-06T12:00:00+01:00',
      end: undefined,
    }),
    buildSession({
      id: 'moved',
      title: 'Chor',
      openEnd: true,
      end: undefined,
      start: '2027-03-06T15:00:00+01:00',
      previousStart: '2027-03-06T14:00:00+01:00',
    }),
    buildSession({ id: 'later', title: 'Filmabend', start: undefined, end: undefined }),
    buildSession({ id: 'draft', title: 'Entwurf', status: 'draft' }),
  ],
});

describe('an event for the press', () => {
  const text = textOf(document);

  it('begins with the facts', () => {
    expect(text.split('\n').slice(0, 9)).toEqual([
      'Netzwerktag',
      'Ein Tag für alle',
      '',
      'Wann: Samstag, 6. März 2027, 09:30–16:00 Uhr, Einlass ab 09:00 Uhr',
      'Wo: Haus am Erlenbogen, Erlenbogen 3, Musterfurt',
      'Veranstaltet von: Trägerverein',
      'Kosten: Voll 5 €',
      'Anmeldung: https://netztag.example/anmelden',
      'Kontakt: Büro, buero@netztag.example',
    ]);
  });

  it('tells each session with time, kind, place and people', () => {
    expect(text).toContain(
      '10:00–11:00 Uhr  Kurzberichte aus den Stadtteilen\n  World Café · Großer Saal\n  Ada Beispiel (Leiterin, Moderation)\n  - Tisch der Fragen\n',
    );
  });

  it('says plainly what is off, moved or without a time', () => {
    expect(text).toContain('12:00 Uhr  ENTFÄLLT: Rundgang');
    expect(text).toContain('ab 15:00 Uhr  Chor\n  Verschoben, bisher 14:00 Uhr');
    expect(text).toContain('Noch ohne Uhrzeit\n\nFilmabend');
  });

  it('carries no marks of form', () => {
    expect(text).toContain('Worum es geht\n\nWir knüpfen Netze (https://netze.example/).');
  });

  it('ends with the funding notice', () => {
    expect(text.trimEnd()).toMatch(/Gefördert vom Kieselfonds\.\n[^\n]*$|Gefördert vom Kieselfonds\.$/);
  });

  it('speaks English on demand', () => {
    const english = textOf(document, { locale: 'en' });
    expect(english).toContain('When: Saturday, 6 March 2027, 09:30–16:00, doors open at 09:00');
    expect(english).toContain('12:00  CANCELLED: Rundgang');
  });

  it('names the zone to those who take part from elsewhere', () => {
    const online = { ...document, events: [buildEvent({ mode: 'online' })] };
    expect(textOf(online)).toContain('Online-Veranstaltung\nAlle Uhrzeiten: Europe/Berlin');
  });

  it('leaves drafts out and says so', () => {
    expect(text).not.toContain('Entwurf');
    expect(writeEventText(document).dropped).toContainEqual({
      code: 'records-dropped',
      at: '/sessions/4',
      value: 'Entwurf',
    });
  });

  it('tells of a private home its district only', () => {
    const home = buildVenue({
      kind: 'privateHome',
      name: 'Bei Ada',
      location: { address: { street: 'Geheimweg 1' }, areaName: 'Altstadt' },
    });
    expect(textOf({ ...document, venues: [home] })).toMatch(/^Wo: Altstadt$/m);
  });
});

describe('a wrapped text', () => {
  it('keeps the words of a list beside its mark, and its own lines', () => {
    const words = 'wort '.repeat(20).trim();
    const wrapped = wrapText(`- ${words}\n\nEnde`, { first: '  ', rest: '  ' }).split('\n');
    expect(wrapped[0]).toMatch(/^ {2}- wort/);
    expect(wrapped[1]).toMatch(/^ {4}wort/);
    expect(wrapped.slice(-2)).toEqual(['', '  Ende']);
  });

  it('leaves an address whole and counts what is seen', () => {
    const address = `https://netztag.example/${'a'.repeat(90)}`;
    expect(wrapText(`Siehe ${address}`)).toBe(`Siehe\n${address}`);
    expect(wrapText(`${'👩‍👧'.repeat(40)} ${'ä'.repeat(31)}`)).not.toContain('\n');
  });
});

it('no line of any document runs on, unless it is one word', () => {
  fc.assert(
    fc.property(arbitraryEventDocument(), (generated) => {
      const long = textOf(generated)
        .split('\n')
        .filter((line) => line.length > 2 * lineWidth && /\S \S/.test(line.trim().replace(/^(?:[-•]|\d{1,3}\.) /, '')));
      expect(long).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

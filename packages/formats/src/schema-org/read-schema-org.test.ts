import { readFileSync } from 'node:fs';
import { validateDocument } from '@geflecht/core/schema';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../index.js';
import { readSchemaOrg } from './index.js';

const fixture = (path: string) =>
  readSchemaOrg(
    new Uint8Array(readFileSync(new URL(`../../../../fixtures/dialects/programmes/${path}`, import.meta.url))),
  );
const readText = (text: string, options: ReadOptions = {}) => readSchemaOrg(new TextEncoder().encode(text), options);
const read = (value: unknown, options: ReadOptions = {}) => readText(JSON.stringify(value), options);
const event = (fields: object) => ({ '@context': 'https://schema.org', '@type': 'Event', name: 'Treffen', ...fields });
const codes = ({ warnings }: ReturnType<typeof read>) => warnings.map(({ code }) => code);

const timesOf = (fields: object, options?: ReadOptions) => {
  const [session] = read(event(fields), options).document.sessions ?? [];
  return [session?.start, session?.end];
};

describe('an event with parts', () => {
  const result = fixture('familientag.jsonld');
  const { document } = result;

  it('is the event, in the languages and with the dates of the file', () => {
    expect(document.events).toMatchObject([
      {
        id: 'familientag-2027',
        title: { de: 'Familientag Erlenbogen', en: 'Erlenbogen Family Day' },
        description: 'Ein Tag für **alle**.',
        languages: ['de', 'tr'],
        mode: 'hybrid',
        start: '2027-05-08',
        end: '2027-05-09',
        previousStart: '2027-05-01T00:00:00+02:00',
        doorsOpen: '2027-05-08T09:00:00+02:00',
        keywords: ['Familie', 'Nachbarschaft'],
        targetGroups: ['eltern-und-kinder'],
        image: { href: 'https://erlenbogen.example/bild.jpg', alt: 'Kinder im Hof' },
        involved: [
          { ref: { name: 'Trägerverein Erlenbogen', url: 'https://erlenbogen.example/' }, role: 'organiser' },
          { ref: { name: 'Stiftung Kiesel' }, role: 'funder' },
        ],
      },
    ]);
  });

  it('has its parts as sessions, those of parts beside them in a track', () => {
    expect(document.sessions?.map(({ id, trackId }) => [id, trackId])).toEqual([
      ['eroeffnung', undefined],
      ['trommeln-im-hof', undefined],
      ['probe', 'trommeln-im-hof'],
      ['krabbelrunde', undefined],
    ]);
    expect(codes(result)).toContain('events-levelled');
  });

  it('tells a room from the house it is in', () => {
    expect(document.rooms).toMatchObject([{ id: 'saal', name: 'Saal', venueId: document.venues?.[0]?.id }]);
    expect(document.venues).toMatchObject([
      {
        name: 'Haus am Erlenbogen',
        location: { address: { street: 'Erlenweg 3', town: 'Musterfurt', country: 'DE' } },
      },
    ]);
  });

  it('gives people their roles, whether named as text, node or role', () => {
    const [opening, drums] = document.sessions ?? [];
    expect(opening?.contributors?.map(({ role }) => role)).toEqual(['speaker', 'moderator']);
    expect(drums?.contributors).toEqual([{ contributorId: 'Hofkapelle', role: 'speaker' }]);
    expect(document.contributors?.[0]).toMatchObject({
      function: 'Leiterin',
      affiliation: { name: 'Haus am Erlenbogen' },
    });
  });

  it('keeps cancelled and postponed parts apart', () => {
    expect(document.sessions?.map(({ status }) => status)).toEqual([undefined, 'cancelled', undefined, 'tentative']);
  });

  it('keeps the address to take part online from strangers', () => {
    expect(document.onlineAccesses).toMatchObject([
      { of: { eventId: 'familientag-2027' }, url: 'https://konferenz.example/raum-7', label: 'Stream' },
    ]);
    expect(codes(result)).toContain('online-access-kept');
  });

  it('turns offers into prices and a time to sign up, capacities into places', () => {
    expect(document.signUpRules).toMatchObject([
      {
        externalUrl: 'https://erlenbogen.example/karten',
        windows: [{ opens: '2027-03-01', closes: '2027-05-01T12:00:00+02:00' }],
        feeClasses: [
          { label: 'Erwachsene', price: '5.00 EUR' },
          { label: 'Kinder', price: { de: 'kostenfrei', en: 'free' } },
        ],
      },
    ]);
    expect(document.bookables?.map(({ kind, targetId, capacity }) => [kind, targetId, capacity])).toEqual([
      ['session', 'krabbelrunde', 12],
      ['event', 'familientag-2027', 120],
    ]);
  });

  it('names a schedule that it does not compute and keeps its rule', () => {
    expect(codes(result)).toContain('schedule-kept-aside');
    expect(document.sessions?.[3]?.source?.[0]?.rest).toMatchObject({ eventSchedule: { repeatFrequency: 'P1M' } });
  });
});

describe('a web page', () => {
  const result = fixture('kalender.html');
  const { document, dropped } = result;

  it('with several events is an event of its own, called like the page', () => {
    expect(document.events).toMatchObject([{ id: 'kalender-treff-lindenau', title: 'Kalender – Treff Lindenau' }]);
    expect(document.defaults?.contentLocale).toBe('de');
  });

  it('is read from its scripts, its microdata and its RDFa, each event once', () => {
    expect(document.sessions?.map(({ title }) => title)).toEqual([
      'Flicken & Nähen',
      'Offener Abend',
      'Rechnen im Alltag',
      'Stadtteilspaziergang',
    ]);
    expect(codes(result)).toContain('events-repeated');
  });

  it('names the line of a broken script and reads the others', () => {
    expect(dropped).toEqual([{ code: 'script-unreadable', at: 'line 13', value: undefined }]);
  });

  it('completes addresses by its own', () => {
    expect(document.sessions?.[1]?.links).toEqual([{ url: 'https://lindenau.example/abend' }]);
  });

  it('lends items what elements elsewhere say', () => {
    const [sewing, , sums] = document.sessions ?? [];
    expect(document.venues?.map(({ name }) => name)).toEqual(['Treff Lindenau', 'Brunnen am Markt']);
    expect(sums).toMatchObject({
      title: 'Rechnen im Alltag',
      description: 'Zahlen, ganz ohne Angst.',
      format: 'training',
      status: 'cancelled',
      hosts: [{ name: 'Rechenwerk Lindenau' }],
    });
    expect(sewing?.venueId).toBe(sums?.venueId);
  });

  it('without an event is refused', () => {
    expect(() => readText('<html><body><p>Nichts.</p></body></html>')).toThrow(
      expect.objectContaining({ code: 'event-missing' }),
    );
    expect(() => read({ '@type': 'Organization', name: 'Treff' })).toThrow(
      expect.objectContaining({ code: 'event-missing' }),
    );
  });

  it('whose items refer to each other in a circle is read all the same', () => {
    const html =
      '<div itemscope itemtype="https://schema.org/Event" id="a" itemref="b"><b itemprop="name">Kreis</b></div>' +
      '<div id="b"><i itemprop="subEvent" itemscope itemtype="https://schema.org/Event" itemref="b"><b itemprop="name">Innen</b></i></div>';
    const { document: circle, dropped: lost } = readText(html);
    expect(validateDocument(circle).issues).toEqual([]);
    expect(circle.sessions?.map(({ title }) => title)).toEqual(['Kreis', 'Innen']);
    expect(lost.map(({ code }) => code)).toContain('entry-unreadable');
  });

  it('is refused where properties wait for their words one inside the other beyond the limit', () => {
    const html = `<div itemscope itemtype="https://schema.org/Event">${'<b itemprop="name">a'.repeat(20_000)}`;
    expect(() => readText(html)).toThrow(expect.objectContaining({ code: 'too-deep' }));
  });

  it('is refused where its items nest beyond the limit', () => {
    const html = '<div itemscope itemtype="https://schema.org/Event" itemprop="subEvent">'.repeat(150);
    expect(() => readText(html)).toThrow(expect.objectContaining({ code: 'too-deep' }));
  });
});

describe('events without parts', () => {
  it('are event and session at once where there is one', () => {
    const { document } = read(event({ startDate: '2027-03-06T09:30:00+01:00', performer: 'Chor' }));
    expect(document.events).toMatchObject([{ title: 'Treffen', start: '2027-03-06T09:30:00+01:00' }]);
    expect(document.sessions).toMatchObject([{ title: 'Treffen', start: '2027-03-06T09:30:00+01:00' }]);
  });

  it('are an event without programme where it says that it has no parts', () => {
    const { document } = read(event({ startDate: '2027-03-06', subEvent: [] }));
    expect(document.sessions).toBeUndefined();
    expect(document.events?.[0]?.start).toBe('2027-03-06');
  });

  it('are sessions of the whole they all name', () => {
    const whole = { '@type': 'Festival', name: 'Klangwoche', startDate: '2027-06-01' };
    const { document } = read([
      event({ startDate: '2027-06-01T20:00:00+02:00', superEvent: whole }),
      event({ startDate: '2027-06-02T20:00:00+02:00', superEvent: whole }),
    ]);
    expect(document.events).toMatchObject([{ title: 'Klangwoche', start: '2027-06-01' }]);
    expect(document.sessions).toHaveLength(2);
  });

  it('find their whole by its id', () => {
    const { document } = read({
      '@graph': [
        event({ '@id': '#teil', startDate: '2027-06-01T20:00:00+02:00', superEvent: { '@id': '#ganz' } }),
        event({ '@id': '#ganz', name: 'Fest' }),
      ],
    });
    expect(document.events).toMatchObject([{ id: 'ganz', title: 'Fest' }]);
    expect(document.sessions).toMatchObject([{ id: 'teil' }]);
  });

  it('that share a page are told apart by their day', () => {
    const url = 'https://lindenau.example/abend';
    const { document } = read([event({ url, startDate: '2027-04-05' }), event({ url, startDate: '2027-04-12' })]);
    expect(document.sessions?.map(({ id }) => id)).toEqual(['abend', 'abend-2027-04-12']);
  });
});

describe('times', () => {
  it.each([
    [
      { startDate: '2027-03-06T09:30', endDate: '2027-03-06T10:00' },
      '2027-03-06T09:30:00+01:00',
      '2027-03-06T10:00:00+01:00',
    ],
    [
      { startDate: '2027-03-06T09:30+0100', duration: 'PT1H' },
      '2027-03-06T09:30:00+01:00',
      '2027-03-06T10:30:00+01:00',
    ],
    [{ startDate: '2027-03-06', endDate: '2027-03-07' }, '2027-03-06T00:00:00+01:00', '2027-03-08T00:00:00+01:00'],
    [
      { startDate: '2027-03-06', startTime: '09:30', endTime: '11:00' },
      '2027-03-06T09:30:00+01:00',
      '2027-03-06T11:00:00+01:00',
    ],
    [{ startDate: '2027-03-06T09:30:00Z', endDate: '2027-03-06' }, '2027-03-06T09:30:00Z', undefined],
    [{ startDate: '2027-03-06T09:30:00Z/2027-03-06T10:00:00Z' }, '2027-03-06T09:30:00Z', '2027-03-06T10:00:00Z'],
    [{ startDate: 'bald' }, undefined, undefined],
  ])('are read from %o', (fields, start, end) => {
    expect(timesOf(fields)).toEqual([start, end]);
  });

  it('of a clock alone fall on the day of the caller', () => {
    expect(timesOf({ startDate: '19:00' }, { date: '2027-03-06' })).toEqual(['2027-03-06T19:00:00+01:00', undefined]);
  });
});

describe('names', () => {
  it('may carry prefixes, as whole addresses or by the context', () => {
    const { document } = read({
      '@context': { s: 'http://schema.org/', type: '@type' },
      '@graph': [{ type: 's:Event', 's:name': 'Treffen', 'http://schema.org/startDate': { '@value': '2027-03-06' } }],
    });
    expect(document.events).toMatchObject([{ title: 'Treffen', start: '2027-03-06' }]);
  });

  it('of an object that only looks like an event stay untouched', () => {
    const text = '{"@context":"https://schema.org","@type":"Event","name":"x","__proto__":{"a":1}}';
    expect(validateDocument(readText(text).document).issues).toEqual([]);
  });
});

it('a long chain of references ends in a clear error, not in an overflow', () => {
  const links = Array.from({ length: 5_000 }, (_, index) =>
    event({ '@id': `#${index}`, subEvent: [{ '@id': `#${index + 1}` }] }),
  );
  expect(() => read({ '@graph': links })).toThrow(expect.objectContaining({ code: 'too-deep' }));
});

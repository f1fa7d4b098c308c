import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../index.js';
import { readJsonList } from './index.js';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/dialects/programmes/${name}`, import.meta.url)));
const read = (value: unknown, options: ReadOptions = {}) =>
  readJsonList(new TextEncoder().encode(JSON.stringify(value)), options);

describe('a list of sessions at many places', () => {
  const { document } = readJsonList(bytesOf('stadtteilwoche.json'), { name: 'stadtteilwoche.json' });

  it('sorts the lines of a place into name, street, town and further words', () => {
    expect(document.venues).toMatchObject([
      {
        name: 'Nähcafé Fadenlauf',
        location: {
          address: {
            street: 'Gerberweg 12a',
            postalCode: '98765',
            town: 'Musterfurt',
            lines: ['Hinterhaus, 1. Stock'],
          },
          geo: { latitude: 50.1, longitude: 9.2 },
        },
      },
    ]);
  });

  it('knows hosts by their names, whatever blanks surround them', () => {
    expect(document.actors?.map(({ name }) => name)).toEqual(['Nähcafé Fadenlauf', 'Männerkochgruppe']);
    expect(document.sessions?.[1]?.hosts).toEqual([{ actorId: 'naehcafe-fadenlauf', name: 'Nähcafé Fadenlauf' }]);
  });

  it('keeps short and long descriptions apart, and cancellations', () => {
    expect(document.sessions?.[0]).toMatchObject({
      abstract: 'Wir nähen Taschen.',
      description: 'Stoff ist da.\n\nBitte Schere mitbringen.',
    });
    expect(document.sessions?.map(({ status }) => status)).toEqual([undefined, 'cancelled', undefined, undefined]);
  });

  it('makes links of what can be one', () => {
    expect(document.sessions?.map(({ links }) => links?.map(({ url }) => url))).toEqual([
      ['https://fadenlauf.example/taschen', 'https://www.fadenlauf.example/'],
      undefined,
      ['mailto:kochen@gruppe.example'],
      undefined,
    ]);
  });
});

describe('lists under several names', () => {
  it('become one event with a track for each', () => {
    const { document } = read({
      Montag: [{ title: 'Chor', start: '2027-03-08T19:00' }],
      Dienstag: [{ title: 'Tanz', start: '2027-03-09T19:00' }],
    });
    expect(document.events).toHaveLength(1);
    expect(document.tracks?.map(({ name }) => name)).toEqual(['Montag', 'Dienstag']);
    expect(document.sessions?.[0]).toMatchObject({ title: 'Chor', trackId: 'montag' });
  });

  it('become an event each where their local dates tell different zones, every day staying its own', () => {
    const { document, warnings } = readJsonList(bytesOf('feiertage.json'), { name: 'feiertage.json' });
    expect(document.events).toMatchObject([
      { id: 'feiertage-eg-ar', title: 'Feiertage · EG-ar', timeZone: 'Africa/Cairo', start: '2027-01-07' },
      { id: 'feiertage-de-de', title: 'Feiertage · DE-de', timeZone: 'Europe/Berlin', start: '2027-05-01' },
    ]);
    expect(document.sessions?.map(({ start, scope }) => [start, scope])).toEqual([
      ['2027-01-07T00:00:00+02:00', { eventId: 'feiertage-eg-ar' }],
      ['2027-05-01T00:00:00+03:00', { eventId: 'feiertage-eg-ar' }],
      ['2027-05-01T00:00:00+02:00', { eventId: 'feiertage-de-de' }],
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['fields-mapped', 'lists-separate']);
  });

  it('keep a fixed distance to UTC where no zone is known for it', () => {
    const { document } = read([{ title: 'Fest', start: '2027-01-06T21:00:00Z', date: '2027-01-07 02:00:00' }]);
    expect(document.events?.[0]?.timeZone).toBe('Etc/GMT-5');
    expect(document.sessions?.[0]?.start).toBe('2027-01-07T02:00:00+05:00');
  });
});

describe('a list of unknown make', () => {
  it('is found inside others and read by German names', () => {
    const { document } = readJsonList(bytesOf('monatsplan.json'));
    expect(document.events?.[0]?.title).toBe('Monatsplan');
    expect(document.sessions).toMatchObject([
      { title: 'Krabbelgruppe', start: '2027-03-06T09:30:00+01:00', end: '2027-03-06T11:00:00+01:00' },
      { title: 'Vätertreff', start: '2027-03-13T15:00:00+01:00', rooms: ['cafe'] },
    ]);
  });

  it('takes the day that the file names beside the list', () => {
    const plan = { titel: 'Fachtag', datum: '06.03.2027', punkte: [{ titel: 'Chor', beginn: '19:00' }] };
    expect(read(plan).document.sessions).toMatchObject([{ title: 'Chor', start: '2027-03-06T19:00:00+01:00' }]);
    expect(read(plan, { date: '2027-04-01' }).document.sessions?.[0]?.start).toContain('2027-04-01');
  });

  it('takes the first day from the caller where only clock times are named', () => {
    const result = read([{ titel: 'Chor', beginn: '19:00', ende: '20:30' }], { date: '2027-03-06' });
    expect(result.document.sessions).toMatchObject([
      { start: '2027-03-06T19:00:00+01:00', end: '2027-03-06T20:30:00+01:00' },
    ]);
    expect(result.warnings.map(({ code }) => code)).toContain('date-supplied');
  });

  it('follows a mapping, and refuses one of fields that do not exist', () => {
    const entries = [{ was: 'Chor', wann: '2027-03-06T19:00', wo: 'Saal' }];
    const mapping = { title: 'was', start: 'wann', room: 'wo' };
    expect(read(entries, { mapping }).document.sessions).toMatchObject([{ title: 'Chor', rooms: ['saal'] }]);
    expect(() => read(entries, { mapping: { title: 'wer' } })).toThrow(
      expect.objectContaining({ code: 'mapping-unknown' }),
    );
  });

  it('unwraps dates and titles of calendars and content systems', () => {
    const { document } = read({
      items: [{ title: { rendered: 'Fest' }, start: { dateTime: '2027-03-06T19:00:00+01:00' } }],
    });
    expect(document.sessions).toMatchObject([{ title: 'Fest', start: '2027-03-06T19:00:00+01:00' }]);
  });

  it('lets a last day without clock time last until it is over', () => {
    const { document } = read([{ title: 'Ferien', start: '2027-03-06', end: '2027-03-07' }]);
    expect(document.sessions).toMatchObject([{ start: '2027-03-06T00:00:00+01:00', end: '2027-03-08T00:00:00+01:00' }]);
  });

  it('stays a table where nothing has a start', () => {
    const { kind, table } = read({ linde: { name: 'Linde', plz: 98765 }, eiche: { name: 'Eiche', tags: ['a'] } });
    expect({ kind, table }).toEqual({
      kind: 'table',
      table: {
        columns: ['name', 'plz', 'tags'],
        rows: [
          ['Linde', '98765', ''],
          ['Eiche', '', '["a"]'],
        ],
      },
    });
  });

  it.each(['7', '"x"', '[]', '{"a":1}', '[1,2]'])('is refused where there is no list: %s', (text) => {
    expect(() => readJsonList(new TextEncoder().encode(text))).toThrow(
      expect.objectContaining({ code: 'format-unknown' }),
    );
  });
});

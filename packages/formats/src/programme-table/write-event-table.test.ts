import type { GeflechtDocument } from '@geflecht/core/document';
import type { Session } from '@geflecht/core/event';
import {
  buildBookable,
  buildContributor,
  buildDocument,
  buildEvent,
  buildRoom,
  buildSession,
  buildTrack,
  buildVenue,
} from '@geflecht/core/testing';
import { validateDocument } from '@geflecht/core/schema';
import { describe, expect, it } from 'vitest';
import { readFile } from '../index.js';
import type { WriteResult } from '../writing/index.js';
import { writeEventCsv, writeEventXlsx } from './index.js';

const bytesOf = ({ files }: WriteResult) => files[0]?.bytes ?? new Uint8Array();
const textOf = (result: WriteResult) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(result));
const rowsOf = (document: GeflechtDocument) => textOf(writeEventCsv(document)).trimEnd().split('\r\n');

const document = buildDocument({
  events: [buildEvent()],
  rooms: [buildRoom(), buildRoom({ id: 'kueche', name: 'Küche', capacity: undefined })],
  tracks: [buildTrack()],
  venues: [buildVenue({ id: 'haus', name: 'Haus am Erlenbogen', kind: 'other', location: undefined })],
  contributors: [
    buildContributor({ id: 'Ada Beispiel', name: 'Ada Beispiel', affiliation: { name: 'Haus am Erlenbogen' } }),
    buildContributor({ id: 'Bo Muster', name: 'Bo Muster' }),
  ],
  sessions: [
    buildSession({
      id: 's1',
      format: 'talk',
      subtitle: 'Ein Anfang',
      description: 'Zwei\nZeilen; mit "Zeichen"',
      rooms: ['room-1', 'kueche'],
      trackId: 'track-1',
      venueId: 'haus',
      language: 'de',
      tags: ['Netz', 'Hof'],
      code: 'V1',
      contributors: [
        { contributorId: 'Ada Beispiel', role: 'moderator' },
        { contributorId: 'Bo Muster', role: 'speaker' },
      ],
      links: [{ label: 'Seite', url: 'https://verein.example/a?b=1' }, { url: 'https://verein.example/b' }],
    }),
    buildSession({
      id: 's2',
      title: '=1+1',
      rooms: 'all',
      start: '2027-03-06T09:00:00+01:00',
      end: '2027-03-06T10:00:00+01:00',
    }),
    buildSession({ id: 's3', title: 'Nachtrunde', start: '2027-03-07T00:30:00+01:00', end: undefined, openEnd: true }),
    buildSession({
      id: 's4',
      title: 'Offen',
      rooms: ['kueche'],
      start: undefined,
      end: undefined,
      status: 'tentative',
    }),
    buildSession({
      id: 's5',
      title: 'Lang',
      start: '2027-03-06T12:00:00+01:00',
      end: '2027-03-08T12:00:00+01:00',
      status: 'cancelled',
    }),
    buildSession({
      id: 's6',
      title: 'Bis morgen',
      start: '2027-03-06T22:00:00+01:00',
      end: '2027-03-07T01:00:00+01:00',
    }),
  ],
  bookables: [buildBookable({ id: 'places-s1', kind: 'session', targetId: 's1', capacity: 25 })],
});

const seen = ({
  id,
  title,
  subtitle,
  description,
  start,
  end,
  openEnd,
  rooms,
  format,
  language,
  tags,
  code,
  status,
}: Session) => ({
  id,
  title,
  subtitle,
  description,
  start,
  end,
  openEnd,
  rooms: Array.isArray(rooms) ? rooms.length : rooms,
  format,
  language,
  tags,
  code,
  status: status === 'confirmed' ? undefined : status,
});
const byId = ({ sessions = [] }: GeflechtDocument) => sessions.map(seen).toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('a programme as CSV', () => {
  it('has the columns organisers use, and further ones only where they are filled', () => {
    const [headings] = rowsOf(document);
    expect(headings).toBe(
      '\ufeffTag;Beginn;Ende;Raum;Format;Titel;Untertitel;Beschreibung;Personen;Plätze;Anmeldung;Link;Thema;Veranstaltungsort;Sprache;Schlagworte;Status;Nr.;ID',
    );
    expect(rowsOf(buildDocument({ events: [buildEvent()], sessions: [buildSession()] }))[0]).toBe(
      '\ufeffTag;Beginn;Ende;Raum;Format;Titel;Untertitel;Beschreibung;Personen;Plätze;Anmeldung;Link;Thema;ID',
    );
  });

  it('writes times as people read them, in order, with open ones last', () => {
    const rows = rowsOf(document)
      .slice(1)
      .filter((row) => /^(\d|;)/.test(row));
    expect(rows.map((row) => row.split(';').slice(0, 3).join(' '))).toEqual([
      '06.03.2027 09:00 10:00',
      '06.03.2027 10:00 11:00',
      '06.03.2027 12:00 08.03.2027 12:00',
      '06.03.2027 22:00 01:00',
      '07.03.2027 00:30 offen',
      ' offen ',
    ]);
  });

  it('names the day of an end that the wall clock would place elsewhere, as where clocks change', () => {
    const night = buildSession({ start: '2027-03-27T02:28:00+01:00', end: '2027-03-28T03:00:00+02:00' });
    expect(rowsOf(buildDocument({ events: [buildEvent()], sessions: [night] }))[1]).toMatch(
      /^27\.03\.2027;02:28;28\.03\.2027 03:00;/,
    );
  });

  it('lets no spreadsheet run a title', () => {
    expect(textOf(writeEventCsv(document))).toContain(";'=1+1;");
  });

  it('speaks English where it is asked to', () => {
    const [headings, first] = textOf(writeEventCsv(document, { locale: 'en' })).split('\r\n');
    expect(headings).toMatch(/^\ufeffDay;Start;End;Room;/);
    expect(first).toMatch(/^2027-03-06;09:00;10:00;all rooms;/);
  });

  it('names what it cannot carry', () => {
    const rich = buildDocument({
      events: [buildEvent({ description: 'Mit Kuchen' })],
      sessions: [buildSession({ title: { de: 'Netze', en: 'Nets' }, questions: ['Was nun?'] })],
      bookables: [buildBookable()],
      contributors: [buildContributor({ bio: 'Kocht' })],
    });
    expect(writeEventCsv(rich).dropped.map(({ code, value }) => [code, value])).toEqual(
      expect.arrayContaining([
        ['field-dropped', 'description'],
        ['field-dropped', 'questions'],
        ['field-dropped', 'bio'],
        ['languages-dropped', undefined],
        ['records-dropped', 'bookables: 1'],
      ]),
    );
  });

  it('says where names cannot be read back', () => {
    const unclear = buildDocument({
      events: [buildEvent()],
      contributors: [buildContributor({ name: 'Hof; Haus' })],
      sessions: [buildSession({ contributors: [{ contributorId: 'contributor-1', role: 'mimic' }] })],
    });
    expect(writeEventCsv(unclear).warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['cell-ambiguous', 'role-dropped']),
    );
  });

  it('is refused without an event', () => {
    expect(() => writeEventCsv(buildDocument())).toThrowError(expect.objectContaining({ code: 'nothing-to-write' }));
  });
});

describe.each([
  ['CSV', writeEventCsv],
  ['XLSX', writeEventXlsx],
])('a programme read back from %s', (_name, write) => {
  it.each(['de', 'en'] as const)('has the same sessions, written in %s', async (locale) => {
    const { document: again, kind } = await readFile(bytesOf(write(document, { locale })), { name: 'programm' });
    expect(kind).toBe('event');
    expect(byId(again)).toEqual(byId(document));
    expect(validateDocument(again).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has the same rooms, people, tracks, venues, links and places', async () => {
    const { document: again } = await readFile(bytesOf(write(document)), { name: 'programm' });
    const first = again.sessions?.find(({ id }) => id === 's1');
    expect(again.rooms?.map(({ name }) => name)).toEqual(['Großer Saal', 'Küche']);
    expect(again.contributors).toMatchObject([
      { name: 'Ada Beispiel', affiliation: { name: 'Haus am Erlenbogen' } },
      { name: 'Bo Muster' },
    ]);
    expect(first?.contributors).toEqual([
      { contributorId: 'Ada Beispiel', role: 'moderator' },
      { contributorId: 'Bo Muster', role: 'speaker' },
    ]);
    expect(first?.links).toEqual(document.sessions?.[0]?.links);
    expect([again.tracks?.[0]?.name, again.venues?.[0]?.name]).toEqual(['Nachbarschaft', 'Haus am Erlenbogen']);
    expect(again.bookables).toMatchObject([{ kind: 'session', targetId: 's1', capacity: 25 }]);
  });

  it('is the same document when it is written and read again', async () => {
    const { document: once } = await readFile(bytesOf(write(document)), { name: 'programm' });
    const { document: twice } = await readFile(bytesOf(write(once)), { name: 'programm' });
    expect(byId(twice)).toEqual(byId(once));
    expect(twice.contributors).toEqual(once.contributors);
  });
});

import type { GeflechtDocument } from '@geflecht/core/document';
import type { Session } from '@geflecht/core/event';
import {
  arbitraryEventDocument,
  buildContributor,
  buildDocument,
  buildEvent,
  buildPart,
  buildRoom,
  buildSession,
  buildTrack,
  buildVenue,
} from '@geflecht/core/testing';
import { pickText } from '@geflecht/core/text';
import { validateDocument } from '@geflecht/core/schema';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { WriteResult } from '../writing/index.js';
import { frabFaults } from './frab-schema-rules.js';
import { readFrabJson, readFrabXml, writeFrabJson, writeFrabXml } from './index.js';

vi.setConfig({ testTimeout: 60_000 });

const textOf = ({ files }: WriteResult) => new TextDecoder().decode(files[0]?.bytes);
const jsonOf = (document: GeflechtDocument): unknown => JSON.parse(textOf(writeFrabJson(document, { now })));
const now = '2027-01-01T12:00:00Z';
const again = {
  json: (document: GeflechtDocument) =>
    readFrabJson(writeFrabJson(document, { now }).files[0]?.bytes ?? new Uint8Array()),
  xml: (document: GeflechtDocument) => readFrabXml(writeFrabXml(document, { now }).files[0]?.bytes ?? new Uint8Array()),
};

const document = buildDocument({
  events: [
    buildEvent({
      acronym: 'NT',
      subtitle: 'Ein Tag',
      description: 'Mit **Kuchen**.',
      url: 'https://netztag.example/',
      colours: { primary: '#ABC' },
      keywords: ['Nachbarschaft'],
    }),
  ],
  rooms: [buildRoom(), buildRoom({ id: 'room-2', name: 'Küche', capacity: undefined })],
  tracks: [buildTrack({ colour: '#aa3355' })],
  venues: [buildVenue()],
  contributors: [buildContributor({ id: 'person-1', name: 'Ada Beispiel', bio: 'Kocht.' })],
  sessions: [
    buildSession({
      id: 'talk',
      format: 'talk',
      rooms: ['room-1'],
      trackId: 'track-1',
      language: 'de',
      contributors: [{ contributorId: 'person-1', role: 'moderator' }],
      links: [{ label: 'Seite', url: 'https://netztag.example/a?b=1&c=2' }, { url: 'flyer.pdf' }],
      recording: { licence: 'CC BY', optOut: true },
    }),
    buildSession({
      id: 'all',
      title: 'Begrüßung & <Dank>',
      rooms: 'all',
      start: '2027-03-06T09:00:00+01:00',
      end: '2027-03-06T09:30:00+01:00',
    }),
    buildSession({
      id: 'both',
      rooms: ['room-1', 'room-2'],
      start: '2027-03-06T12:00:00+01:00',
      end: '2027-03-06T12:45:00+01:00',
    }),
    buildSession({
      id: 'none',
      title: 'Ausklang',
      rooms: 'none',
      openEnd: true,
      end: undefined,
      start: '2027-03-06T18:00:00+01:00',
    }),
    buildSession({
      id: 'house',
      rooms: undefined,
      venueId: 'venue-1',
      end: undefined,
      start: '2027-03-06T17:00:00+01:00',
    }),
    buildSession({
      id: 'cafe',
      format: 'worldCafe',
      parts: [buildPart(), buildPart({ id: 'part-2', title: 'Tisch der Antworten' })],
      questions: ['Was trägt?'],
    }),
    buildSession({ id: 'late', start: '2027-03-07T01:00:00+01:00', end: '2027-03-07T02:00:00+01:00' }),
    buildSession({ id: 'off', title: 'Fällt aus', status: 'cancelled' }),
    buildSession({ id: 'open', title: 'Ohne Termin', start: undefined, end: undefined }),
  ],
});

const idsOf = (json: unknown) =>
  JSON.stringify(json)
    .match(/"guid":"[^"]+"/g)
    ?.toSorted();
const known = ({ sessions = [] }: GeflechtDocument) => sessions.map(({ id, source }) => [id, source?.[0]?.originalId]);
const sorted = (sessions: readonly Session[] = []) => sessions.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('schedule JSON', () => {
  it('keeps to the published schema', () => {
    expect(frabFaults(jsonOf(document))).toEqual([]);
  });

  it('pads a short acronym and finds the slot into which all fits', () => {
    expect(jsonOf(document)).toMatchObject({
      schedule: {
        conference: { acronym: 'nt_2027', daysCount: 1, timeslot_duration: '00:15', colors: { primary: '#aabbcc' } },
      },
    });
  });

  it('puts items in all, several and no rooms into rooms that say so, each once', () => {
    const { sessions = [] } = again.json(document).document;
    const places = Object.fromEntries(sessions.map(({ title, rooms }) => [title, rooms]));
    expect(places).toMatchObject({ 'Begrüßung & <Dank>': 'all', Ausklang: undefined });
    expect(sessions.find(({ start }) => start?.includes('T12:00'))?.rooms).toEqual(['grosser-saal', 'kueche']);
    expect(JSON.stringify(jsonOf(document))).toContain('Großer Saal + Küche');
  });

  it('lets a session in a house without room stand under the name of the house', () => {
    const { rooms = [], sessions = [] } = again.json(document).document;
    const { id } = rooms.find(({ name }) => name === 'Haus am Erlenbogen') ?? {};
    expect(sessions.find(({ start }) => start?.includes('T17:00'))?.rooms).toEqual([id]);
  });

  it('keeps the small hours with the day they belong to', () => {
    const days = again.json(document).document.events?.[0]?.days;
    expect(days?.map(({ date }) => date)).toEqual(['2027-03-06']);
    expect(textOf(writeFrabJson(document, { now }))).toContain('2027-03-07T01:00:00+01:00');
  });

  it('tells tables and questions in the description', () => {
    const cafe = again.json(document).document.sessions?.find(({ format }) => format === 'worldCafe');
    expect(cafe?.description).toBe('- Was trägt?\n\n- Tisch der Fragen\n- Tisch der Antworten');
  });

  it('names what it leaves out or changes', () => {
    const { warnings, dropped } = writeFrabJson(document, { now });
    expect(warnings.map(({ code }) => code).toSorted()).toEqual([
      'end-opened',
      'field-dropped',
      'link-unusable',
      'records-dropped',
    ]);
    expect(dropped.filter(({ code }) => code === 'records-dropped').map(({ value }) => value)).toEqual([
      'Fällt aus',
      'Ohne Termin',
      'venues: 1',
    ]);
  });

  it('has the same ids every time, whatever the order of the sessions', () => {
    const turned = { ...document, sessions: document.sessions?.toReversed() };
    expect(idsOf(jsonOf(turned))).toEqual(idsOf(jsonOf(document)));
  });

  it('gives back the numbers, guids and version of a programme that came from frab', () => {
    const first = again.json(document).document;
    const second = again.json(first).document;
    expect(known(second)).toEqual(known(first));
    expect(second.events?.[0]?.source?.[0]?.rest).toMatchObject({ version: now });
  });

  it('needs a date', () => {
    const undated = buildDocument({ events: [buildEvent({ start: undefined, end: undefined })] });
    expect(() => writeFrabJson(undated)).toThrow(expect.objectContaining({ code: 'nothing-to-write' }));
  });

  it('speaks the language it is asked for', () => {
    expect(textOf(writeFrabJson(document, { now, locale: 'en' }))).toContain('All rooms');
  });
});

describe('schedule XML', () => {
  it('is read back like the JSON', () => {
    expect(sorted(again.xml(document).document.sessions)).toEqual(sorted(again.json(document).document.sessions));
  });

  it('names the losses that only it has', () => {
    const fields = writeFrabXml(document, { now }).dropped.map(({ value }) => value);
    expect(fields).toEqual(expect.arrayContaining(['bio', 'capacity', 'subtitle', 'description', 'keywords']));
  });

  it('marks characters that XML forbids and escapes the others', () => {
    const odd = buildDocument({
      events: [buildEvent({ title: 'A\u0000B\u000b & <C> "D" \ud800' })],
      sessions: [buildSession()],
    });
    expect(textOf(writeFrabXml(odd, { now }))).toContain(
      '<title>A\ufffdB\ufffd &amp; &lt;C&gt; &quot;D&quot; \ufffd</title>',
    );
  });
});

/** What both files carry of a session, as one comparable text. */
function carried({ title, start, end, openEnd, language, recording }: Session, contentLocale?: string): string {
  const isOpen = openEnd === true || end === undefined;
  const words = pickText(title, ['de'], contentLocale)?.value.trim() ?? 'Ohne Titel';
  return JSON.stringify([words, start && Date.parse(start), isOpen, language, recording?.optOut === true]);
}

describe.each(['json', 'xml'] as const)('own documents, written as schedule %s and read again,', (kind) => {
  it('are faultless and keep every scheduled session', () => {
    fc.assert(
      fc.property(arbitraryEventDocument(), (generated) => {
        const scheduled = (generated.sessions ?? []).filter(
          ({ start, status }) => start !== undefined && status !== 'cancelled' && status !== 'draft',
        );
        fc.pre(scheduled.length > 0);
        expect(frabFaults(jsonOf(generated))).toEqual([]);
        const { document: read } = again[kind](generated);
        expect(validateDocument(read).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        const { contentLocale } = generated.events?.[0] ?? {};
        const written = scheduled.map((session) => carried(session, contentLocale)).toSorted();
        expect((read.sessions ?? []).map((session) => carried(session)).toSorted()).toEqual(written);
      }),
      { numRuns: 40 },
    );
  });
});

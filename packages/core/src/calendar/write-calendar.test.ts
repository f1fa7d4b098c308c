import { describe, expect, it } from 'vitest';
import { programmeOf } from '../event/programme.js';
import type { Programme } from '../event/programme.js';
import {
  buildContributor,
  buildEvent,
  buildEventDocument,
  buildFundingNotice,
  buildOnlineAccess,
  buildRoom,
  buildSession,
  buildVenue,
} from '../testing/index.js';
import { pickText } from '../text/pick-text.js';
import type { Text } from '../text/text.js';
import type { CalendarOptions } from './calendar-options.js';
import { writeCalendar } from './write-calendar.js';

const now = '2027-02-03T10:00:00.000Z';
const plain = (words: string) => words.replaceAll('*', '');
const pick = (text: Text | undefined) => text && pickText(text, ['de'])?.value;

function programme(parts: Parameters<typeof buildEventDocument>[0] = {}): Programme {
  const found = programmeOf(buildEventDocument(parts));
  if (found === undefined) throw new TypeError('no event');
  return found;
}

const write = (of: Programme, options: Partial<CalendarOptions> = {}) =>
  writeCalendar({ programme: of, now, pick, ...options });

/** Unfolded lines of each entry. */
function entriesOf(calendar: string): readonly (readonly string[])[] {
  const [, ...entries] = calendar.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n');
  return entries.map((entry) => entry.split('\r\n').slice(0, entry.split('\r\n').indexOf('END:VEVENT')));
}

const firstEntry = (calendar: string) => entriesOf(calendar)[0] ?? [];
const sessionEntry = (session: Parameters<typeof buildSession>[0], parts: Parameters<typeof programme>[0] = {}) => {
  const of = programme({ ...parts, sessions: [buildSession(session)] });
  return firstEntry(write(of, { sessions: of.sessions }));
};
const value = (entry: readonly string[], name: string) =>
  entry.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);

describe('a calendar of an event', () => {
  it('says what it is, whose, and when to ask again', () => {
    const lines = write(programme()).split('\r\n');
    expect(lines.slice(0, 8)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Geflecht//Geflecht 1//DE',
      'METHOD:PUBLISH',
      'NAME:Netzwerktag',
      'X-WR-CALNAME:Netzwerktag',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
    ]);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('has an entry of the event that blocks nobody, and one of each session that has a start and is no draft', () => {
    const sessions = [
      buildSession(),
      buildSession({ id: 'draft', status: 'draft' }),
      buildSession({ id: 'unscheduled', start: undefined, end: undefined }),
    ];
    const entries = entriesOf(write(programme({ sessions })));
    expect(entries.map((entry) => [value(entry, 'UID'), value(entry, 'TRANSP')])).toEqual([
      ['event-1@geflecht.invalid', 'TRANSPARENT'],
      ['event-1.session-1@geflecht.invalid', undefined],
    ]);
  });

  it('is chosen sessions only, where they are named, and the event alone where that is wanted', () => {
    const of = programme({ sessions: [buildSession(), buildSession({ id: 'session-2' })] });
    const chosen = entriesOf(write(of, { sessions: of.sessions.slice(1) }));
    expect(chosen.map((entry) => value(entry, 'UID'))).toEqual(['event-1.session-2@geflecht.invalid']);
    const alone = entriesOf(write(of, { sessions: [], withEvent: true }));
    expect(alone.map((entry) => value(entry, 'UID'))).toEqual(['event-1@geflecht.invalid']);
  });

  it('has no name where it is one session, so that programs add it to the calendar that is there', () => {
    const of = programme();
    expect(write(of, { sessions: of.sessions.slice(0, 1) })).not.toContain('NAME');
  });

  it('withdraws what it holds, as a further change', () => {
    const sessions = [buildSession({ sequence: 2 }), buildSession({ id: 'off', sequence: 4, status: 'cancelled' })];
    const calendar = write(programme({ sessions }), { method: 'CANCEL' });
    expect(calendar).toContain('METHOD:CANCEL\r\n');
    expect(calendar).not.toContain('REFRESH');
    expect(entriesOf(calendar).map((entry) => [value(entry, 'STATUS'), value(entry, 'SEQUENCE')])).toEqual([
      ['CANCELLED', '1'],
      ['CANCELLED', '3'],
      ['CANCELLED', '4'],
    ]);
  });

  it('cancels the sessions of a cancelled event and leaves those of a postponed one open', () => {
    const states = (['cancelled', 'postponed'] as const).map((status) => {
      const entries = entriesOf(write(programme({ events: [buildEvent({ status })] })));
      return entries.map((entry) => value(entry, 'STATUS'));
    });
    expect(states).toEqual([
      ['CANCELLED', 'CANCELLED'],
      ['TENTATIVE', 'TENTATIVE'],
    ]);
  });

  it('tells neither online access nor mail addresses', () => {
    const document = buildEventDocument({
      events: [buildEvent({ contact: { mail: 'team@verein.example' } })],
      contributors: [buildContributor({ mail: 'geheim@verein.example' })],
    });
    const of = programmeOf({ ...document, onlineAccesses: [buildOnlineAccess()] });
    expect(of && write(of)).not.toMatch(/konferenz|4711|@verein|ATTENDEE|ORGANIZER/);
  });

  it('tells who funds the event', () => {
    const [event] = entriesOf(write(programme({ fundingNotices: [buildFundingNotice()] })));
    expect(value(event ?? [], 'DESCRIPTION')).toBe('Gefördert von der Stiftung Erlenbogen');
  });
});

const timesOf = (event: Parameters<typeof buildEvent>[0], sessions = [buildSession()]) =>
  firstEntry(write(programme({ events: [buildEvent(event)], sessions }))).filter((line) => /^DT(START|END)/.test(line));

describe('the entry of an event', () => {
  it('lasts whole days, the last included', () => {
    expect(timesOf({ start: '2027-03-06', end: '2027-03-07' })).toEqual([
      'DTSTART;VALUE=DATE:20270306',
      'DTEND;VALUE=DATE:20270308',
    ]);
    expect(timesOf({ start: '2027-12-31', end: undefined })[1]).toBe('DTEND;VALUE=DATE:20280101');
  });

  it('has the times it states, in UTC', () => {
    expect(timesOf({ start: '2027-03-06T23:30:00+01:00', end: '2027-03-07T01:00:00+01:00' })).toEqual([
      'DTSTART:20270306T223000Z',
      'DTEND:20270307T000000Z',
    ]);
    expect(timesOf({ start: '2027-03-06T10:00:00+01:00', end: undefined })).toEqual(['DTSTART:20270306T090000Z']);
  });

  it('lasts from a time to a day as days of its zone', () => {
    expect(timesOf({ start: '2027-03-05T23:30:00Z', end: '2027-03-07' })).toEqual([
      'DTSTART;VALUE=DATE:20270306',
      'DTEND;VALUE=DATE:20270308',
    ]);
  });

  it('takes the days of its sessions where it states none, and is absent without those', () => {
    const later = buildSession({ id: 'later', start: '2027-03-08T23:30:00Z', end: undefined });
    expect(timesOf({ start: undefined, end: undefined }, [later, buildSession()])).toEqual([
      'DTSTART;VALUE=DATE:20270306',
      'DTEND;VALUE=DATE:20270310',
    ]);
    const nothing = programme({ events: [buildEvent({ start: undefined, end: undefined })], sessions: [] });
    expect(entriesOf(write(nothing))).toEqual([]);
  });
});

describe('the entry of a session', () => {
  it('says when it was written and last changed, and how often', () => {
    const entry = sessionEntry({ sequence: 3, updatedAt: '2027-02-01T08:00:00.500+01:00' });
    expect(['DTSTAMP', 'SEQUENCE', 'LAST-MODIFIED'].map((name) => value(entry, name))).toEqual([
      '20270203T100000Z',
      '3',
      '20270201T070000Z',
    ]);
  });

  it.each([
    ['a known end', {}, ['DTSTART:20270306T090000Z', 'DTEND:20270306T100000Z']],
    ['an open end', { openEnd: true }, ['DTSTART:20270306T090000Z']],
    ['an end before its start', { end: '2027-03-06T09:00:00+01:00' }, ['DTSTART:20270306T090000Z']],
    [
      'midnights of its zone around it',
      { start: '2027-03-27T23:00:00Z', end: '2027-03-29T00:00:00+02:00' },
      ['DTSTART;VALUE=DATE:20270328', 'DTEND;VALUE=DATE:20270329'],
    ],
    [
      'a whole night',
      { start: '2027-03-06T20:00:00+01:00', end: '2027-03-07T09:00:00+01:00' },
      ['DTSTART:20270306T190000Z', 'DTEND:20270307T080000Z'],
    ],
  ])('has its times, with %s', (_what, times, lines) => {
    expect(sessionEntry(times).filter((line) => /^DT(START|END)/.test(line))).toEqual(lines);
  });

  it.each([
    ['tentative', 'TENTATIVE'],
    ['confirmed', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
  ] as const)('that is %s is %s', (status, written) => {
    expect(value(sessionEntry({ status }), 'STATUS')).toBe(written);
  });

  it('tells its rooms and the house', () => {
    const parts = { rooms: [buildRoom()], venues: [buildVenue()] };
    expect(value(sessionEntry({ rooms: ['room-1'] }, parts), 'LOCATION')).toBe(
      String.raw`Großer Saal\, Haus am Erlenbogen\, Erlenbogen 3\, Musterfurt`,
    );
    expect(value(sessionEntry({ rooms: 'none' }, parts), 'LOCATION')).toBeUndefined();
    const short = { rooms: ['n', 'one', 'none'].map((id) => buildRoom({ id })) };
    expect(value(sessionEntry({ rooms: 'none' }, short), 'LOCATION')).toBeUndefined();
  });

  it('tells of a private home the district only', () => {
    const parts = { rooms: [buildRoom({ venueId: 'venue-1' })], venues: [buildVenue({ kind: 'privateHome' })] };
    expect(value(sessionEntry({ rooms: ['room-1'] }, parts), 'LOCATION')).toBe(String.raw`Großer Saal\, Altstadt`);
  });

  it('tells what it is about, who acts in it, and its page', () => {
    const contributors = [
      buildContributor({ name: 'Leitung', function: 'Sprecherin', affiliation: { name: 'Haus am Erlenbogen' } }),
    ];
    const session = {
      abstract: '**Drei** Berichte',
      contributors: [{ contributorId: 'contributor-1' }],
      links: [{ url: 'https://verein.example/berichte' }],
    };
    const of = programme({ contributors, sessions: [buildSession(session)] });
    const entry = firstEntry(write(of, { sessions: of.sessions, plain }));
    expect(value(entry, 'DESCRIPTION')).toBe(
      String.raw`Drei Berichte\n\nLeitung (Sprecherin\, Haus am Erlenbogen)\n\nhttps://verein.example/berichte`,
    );
    expect(value(entry, 'URL')).toBe('https://verein.example/berichte');
  });

  it('leads to the page it is given, and to none that is no web address', () => {
    const of = programme();
    const urlOf = (page: string) =>
      value(firstEntry(write(of, { sessions: of.sessions, pageOf: (session) => `${page}#${session?.id}` })), 'URL');
    expect(urlOf('https://verein.example/tag')).toBe('https://verein.example/tag#session-1');
    expect(urlOf('data:text/html,x')).toBeUndefined();
  });
});

const uid = (session: Parameters<typeof buildSession>[0], event: Parameters<typeof buildEvent>[0] = {}) =>
  value(sessionEntry(session, { events: [buildEvent(event)] }), 'UID');

describe('records that no schema ever saw', () => {
  const line = '\r\nATTACH:https://boese.example';

  it.each([
    ['a status', { status: `confirmed${line}` }],
    ['a status that every object has', { status: 'constructor' }],
    ['a sequence', { sequence: `1${line}` }],
    ['a start', { start: `2027-03-06T10:00:00+01:00${line}` }],
    ['an end', { end: `2027-03-06T11:00:00+01:00${line}` }],
    ['a change', { updatedAt: `2027-03-06T11:00:00+01:00${line}` }],
    ['an id', { id: `session-1${line}` }],
    ['a title', { title: `Titel${line}` }],
    ['an address', { links: [{ url: `https://verein.example${line}` }] }],
  ])('bring no lines of their own in by %s', (_what, fields) => {
    const of = programme();
    const sessions = of.sessions.map((session) => ({ ...session, ...fields }) as typeof session);
    expect(write(of, { sessions })).not.toMatch(/^(ATTACH|function)/m);
  });
});

describe('the id of an entry', () => {
  it('is made unique by the page of the event', () => {
    expect(uid({}, { url: 'https://verein.example/tag' })).toBe('event-1.session-1@verein.example');
  });

  it('is the one it came with', () => {
    expect(uid({ source: [{ system: 'icalendar', originalId: 'a@b', uid: 'a@b' }] })).toBe('a@b');
  });

  it('is its own where several came with the same, or an occurrence of a series', () => {
    const source = [{ system: 'icalendar', originalId: 'a@b', uid: 'a@b' }];
    expect(uid({ source }, { source })).toBe('event-1.session-1@geflecht.invalid');
    const occurrence = [{ system: 'icalendar', originalId: 'a@b#2027-03-06T10:00', uid: 'a@b' }];
    expect(uid({ source: occurrence })).toBe('event-1.session-1@geflecht.invalid');
  });
});

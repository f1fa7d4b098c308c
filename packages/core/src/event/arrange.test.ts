import { describe, expect, test } from 'vitest';
import { buildEvent, buildRoom, buildSession } from '../testing/index.js';
import type { Overrides } from '../testing/index.js';
import { arrange } from './arrange.js';
import { arrangeProblems } from './arrange-problems.js';
import type { ArrangedDay, Arrangement } from './arrangement.js';
import type { Event } from './event.js';
import type { Session } from './session.js';

const rooms = ['a', 'b', 'c'].map((id, index) => buildRoom({ id, name: id.toUpperCase(), order: index }));
const at = (clock: string, day = '2027-03-06') => `${day}T${clock}:00+01:00`;

const clock = (milliseconds = NaN) => new Date(milliseconds + 3_600_000).toISOString().slice(11, 16);

function session(id: string, times: string, overrides: Overrides<Session> = {}): Session {
  const [start = '', end] = times.split('-');
  return buildSession({ id, start: at(start), end: end ? at(end) : undefined, ...overrides });
}

function setOut(sessions: readonly Session[], event: Overrides<Event> = {}) {
  const input = { event: buildEvent(event), rooms, sessions };
  const arrangement = arrange(input);
  return { ...arrangement, problems: arrangeProblems(input, arrangement) };
}

function onlyDay(sessions: readonly Session[]): ArrangedDay {
  return setOut(sessions).days[0]!;
}

const idsOf = (day: ArrangedDay | undefined) => day?.items.map((item) => item.session.id);
const spansOf = (day: ArrangedDay) => Object.fromEntries(day.items.map(({ session: { id }, spans }) => [id, spans]));
const columnsOf = (day: ArrangedDay) => day.columns.map(({ reach, room, lanes }) => [room?.id ?? reach, lanes]);
const dates = ({ days }: Arrangement) => days.map(({ date }) => date);

describe('days of a programme', () => {
  test('a session past midnight belongs to the evening before', () => {
    const late = session('late', '', { start: at('01:30', '2027-03-07'), end: at('02:00', '2027-03-07') });
    expect(dates(setOut([late]))).toEqual(['2027-03-06']);
  });

  test('a day may start at another time than 04:00', () => {
    const event = { days: [{ id: 'd', date: '2027-03-07', dayStart: '01:00' }] };
    const late = session('late', '', { start: at('01:30', '2027-03-07'), end: at('02:00', '2027-03-07') });
    expect(dates(setOut([late], event))).toEqual(['2027-03-07']);
  });

  test('listed days stay without sessions, also the evening before', () => {
    const event = {
      days: [
        { id: 'd', date: '2027-03-06' },
        { id: 'e', date: '2027-03-05', kind: 'eveBefore' as const },
      ],
    };
    const { days } = setOut([session('x', '10:00-11:00')], event);
    expect(days.map(({ date, day, items }) => [date, day?.kind, items.length])).toEqual([
      ['2027-03-05', 'eveBefore', 0],
      ['2027-03-06', undefined, 1],
    ]);
  });

  test('a session on a day nobody listed gets that day and is reported', () => {
    const event = { days: [{ id: 'd', date: '2027-03-06' }] };
    const { days, problems } = setOut([session('x', '', { start: at('10:00', '2027-03-09'), end: undefined })], event);
    expect(days.map(({ date }) => date)).toEqual(['2027-03-06', '2027-03-09']);
    expect(problems).toEqual([{ code: 'day-not-listed', sessionId: 'x', value: '2027-03-09' }]);
  });

  test('an event without days and sessions has the days from its start to its end', () => {
    const event = { start: '2027-03-06', end: '2027-03-08T01:00:00+01:00' };
    expect(dates(setOut([], event))).toEqual(['2027-03-06', '2027-03-07']);
    expect(dates(setOut([session('x', '10:00-11:00')], event))).toEqual(['2027-03-06']);
    expect(dates(setOut([], { start: undefined, end: undefined }))).toEqual([]);
  });

  test('days follow the zone asked for', () => {
    const early = session('x', '05:00-06:00');
    const input = { event: buildEvent(), rooms, sessions: [early] };
    expect(dates(arrange(input, { timeZone: 'America/New_York' }))).toEqual(['2027-03-05']);
    expect(dates(arrange(input))).toEqual(['2027-03-06']);
  });

  test('an unknown zone falls back to the event and is reported', () => {
    const input = { event: buildEvent(), rooms, sessions: [] };
    const options = { timeZone: 'Mars/Olympus' };
    const arrangement = arrange(input, options);
    const [problem] = arrangeProblems(input, arrangement, options);
    expect([arrangement.timeZone, problem?.code]).toEqual(['Europe/Berlin', 'time-zone-unknown']);
  });
});

describe('day parts', () => {
  const clocks = ['09:00-10:00', '12:00-13:00', '18:00-19:00'];
  const sessions = clocks.map((times) => session(times, times));

  test('a day has a morning, an afternoon and an evening by default', () => {
    const parts = onlyDay(sessions).parts.map(({ part, items }) => [part?.kind, items.length]);
    expect(parts).toEqual([
      ['morning', 1],
      ['afternoon', 1],
      ['evening', 1],
    ]);
  });

  test('what runs past midnight is still the evening', () => {
    const late = session('late', '', { start: at('01:30', '2027-03-07'), end: undefined });
    expect(onlyDay([late]).parts[0]?.part?.kind).toBe('evening');
  });

  test('the event may name its own parts, and what precedes the first has none', () => {
    const dayParts = [
      { label: 'Nach dem Mittag', from: '13:00' },
      { label: 'Auftakt', from: '09:30' },
    ];
    const { days } = setOut(sessions, { dayParts });
    const parts = days[0]!.parts.map(({ part, items }) => [part?.label, items[0]?.session.id]);
    expect(parts).toEqual([
      [undefined, '09:00-10:00'],
      ['Auftakt', '12:00-13:00'],
      ['Nach dem Mittag', '18:00-19:00'],
    ]);
  });
});

describe('time bands', () => {
  test('every start and end opens a band, and idle time is left out', () => {
    const day = onlyDay([
      session('x', '09:00-10:00', { rooms: ['a'] }),
      session('y', '09:30-10:00', { rooms: ['b'] }),
      session('z', '14:00-15:00', { rooms: ['a'] }),
    ]);
    expect(day.bands.map((band) => [clock(band.startsAt), clock(band.endsAt)])).toEqual([
      ['09:00', '09:30'],
      ['09:30', '10:00'],
      ['14:00', '15:00'],
    ]);
    expect(day.items.map(({ band, bandCount }) => [band, bandCount])).toEqual([
      [0, 2],
      [1, 1],
      [2, 1],
    ]);
  });

  test('an open end fills one band, the last one without an end of its own', () => {
    const day = onlyDay([session('open', '15:00', { openEnd: true })]);
    expect(day.bands).toMatchObject([{ endsAt: undefined }]);
    expect(day.items[0]).toMatchObject({ ending: 'open', band: 0, bandCount: 1 });
  });

  test('a missing end is unknown, not open', () => {
    expect(onlyDay([session('x', '15:00')]).items[0]?.ending).toBe('unknown');
  });

  test('what lasts for days is cut off at the end of its first', () => {
    const long = session('long', '', { start: at('10:00'), end: at('18:00', '2027-03-09') });
    const day = onlyDay([long]);
    expect(day.bands.at(-1)?.endsAt).toBe(day.endsAt);
  });
});

describe('columns and lanes', () => {
  test('columns are the rooms in use, in order', () => {
    const day = onlyDay([session('x', '09:00-10:00', { rooms: ['c'] }), session('y', '09:00-10:00', { rooms: ['a'] })]);
    expect(columnsOf(day)).toEqual([
      ['a', 1],
      ['c', 1],
    ]);
  });

  test('several sessions in one room stand side by side', () => {
    const day = onlyDay([
      session('x', '09:00-10:00', { rooms: ['a'] }),
      session('y', '09:00-10:00', { rooms: ['a'] }),
      session('z', '11:00-12:00', { rooms: ['a'] }),
    ]);
    expect(columnsOf(day)).toEqual([['a', 2]]);
    expect(spansOf(day)).toEqual({
      x: [{ first: 0, count: 1 }],
      y: [{ first: 1, count: 1 }],
      z: [{ first: 0, count: 2 }],
    });
  });

  test('a session in all rooms spans every column once', () => {
    const day = onlyDay([
      session('all', '09:00-10:00', { rooms: 'all' }),
      session('x', '10:00-11:00', { rooms: ['a'] }),
      session('y', '10:00-11:00', { rooms: ['b'] }),
    ]);
    expect(spansOf(day)['all']).toEqual([{ first: 0, count: 2 }]);
  });

  test('a session in all rooms gets its own column where a room is busy', () => {
    const day = onlyDay([
      session('all', '09:00-12:00', { rooms: 'all' }),
      session('x', '10:00-11:00', { rooms: ['a'] }),
    ]);
    expect(columnsOf(day)).toEqual([
      ['all', 1],
      ['a', 1],
    ]);
  });

  test('two roomless sessions at once share a column after the rooms', () => {
    const day = onlyDay([
      session('x', '09:00-10:00'),
      session('y', '09:30-10:30'),
      session('z', '11:00-12:00', { rooms: ['a'] }),
    ]);
    expect(columnsOf(day)).toEqual([
      ['a', 1],
      ['none', 2],
    ]);
  });

  test('rooms that lie apart are drawn apart, neighbouring ones as one', () => {
    const day = onlyDay([
      session('b', '09:00-10:00', { rooms: ['b'] }),
      session('ends', '10:00-11:00', { rooms: ['c', 'a'] }),
      session('pair', '11:00-12:00', { rooms: ['b', 'a'] }),
    ]);
    expect(spansOf(day)).toMatchObject({
      ends: [
        { first: 0, count: 1 },
        { first: 2, count: 1 },
      ],
      pair: [{ first: 0, count: 2 }],
    });
  });

  test('a programme without any room has one column', () => {
    expect(columnsOf(onlyDay([session('x', '09:00-10:00')]))).toEqual([['none', 1]]);
  });

  test('sessions that start together follow their columns', () => {
    const day = onlyDay([
      session('none', '09:00-10:00'),
      session('b', '09:00-10:00', { rooms: ['b'] }),
      session('a', '09:00-10:00', { rooms: ['a'] }),
      session('all', '09:00-10:00', { rooms: 'all' }),
    ]);
    expect(idsOf(day)).toEqual(['all', 'a', 'b', 'none']);
  });
});

describe('broken or unfinished data', () => {
  test('sessions without a start form a group of their own', () => {
    const { days, unscheduled, problems } = setOut([session('x', '', { start: undefined, end: undefined })]);
    expect([days.flatMap(({ items }) => items).length, unscheduled.length, problems.length]).toEqual([0, 1, 0]);
  });

  test('drafts stay out and cancelled sessions stay in', () => {
    const day = onlyDay([
      session('draft', '09:00-10:00', { status: 'draft' }),
      session('cancelled', '09:00-10:00', { status: 'cancelled' }),
    ]);
    expect(idsOf(day)).toEqual(['cancelled']);
  });

  test('a day that does not exist is no start', () => {
    expect(setOut([session('x', '', { start: '2027-02-30T10:00:00Z', end: undefined })]).unscheduled.length).toBe(1);
  });

  test('a time without offset is no start, whatever the zone of the machine', () => {
    expect(setOut([session('x', '', { start: '2027-03-06T10:00:00', end: undefined })]).unscheduled.length).toBe(1);
  });

  test.each([
    ['start-unreadable', { start: 'am Samstag' }],
    ['end-unreadable', { end: 'später' }],
    ['end-not-after-start', { end: at('09:00') }],
    ['open-end-with-end', { openEnd: true }],
    ['room-unknown', { rooms: ['a', 'nowhere'] }],
    ['rooms-unreadable', { rooms: 'Saal' as 'all' }],
  ])('%s is reported and loses nothing', (code, overrides) => {
    const { days, unscheduled, problems } = setOut([session('x', '10:00-11:00', overrides)]);
    expect(problems.map((problem) => [problem.code, problem.sessionId])).toEqual([[code, 'x']]);
    expect(days.flatMap(({ items }) => items).length + unscheduled.length).toBe(1);
  });

  test('days and day parts that are no lists count as none', () => {
    const event = { days: 'Samstag', dayParts: [null] } as unknown as Overrides<Event>;
    expect(setOut([session('x', '10:00-11:00')], event).days.length).toBe(1);
  });
});

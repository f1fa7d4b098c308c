import fc from 'fast-check';
import type { Event, Room, Session } from '../../event/index.js';
import { buildEvent, buildRoom, buildSession } from '../build-event.js';

/** What an arrangement is made from. */
export interface ProgrammeToArrange {
  readonly event: Event;
  readonly rooms: readonly Room[];
  readonly sessions: readonly Session[];
}

const roomIds = ['a', 'b', 'c', 'd'];
// Clocks change in Europe during the second of the four nights.
const firstMinute = Date.parse('2027-03-27T05:00:00Z');
const dates = ['26', '27', '28', '29', '30', '31'].map((day) => `2027-03-${day}`);
const instant = fc
  .integer({ min: 0, max: 4 * 24 * 12 })
  .map((slot) => new Date(firstMinute + slot * 300_000).toISOString());
const broken = fc.constantFrom('', 'gestern', '2027-02-30T10:00:00Z', '9999-12-31T23:59:00Z');

const anySession = fc.record({
  start: fc.oneof({ weight: 9, arbitrary: instant }, broken, fc.constant(undefined)),
  end: fc.oneof({ weight: 9, arbitrary: instant }, broken, fc.constant(undefined)),
  openEnd: fc.boolean(),
  rooms: fc.oneof(
    fc.constantFrom('all' as const, 'none' as const, undefined),
    fc.uniqueArray(fc.constantFrom(...roomIds, 'nowhere'), { maxLength: 5 }),
  ),
  status: fc.constantFrom('draft' as const, 'tentative' as const, 'confirmed' as const, 'cancelled' as const),
});

const clock = fc.constantFrom('00:00', '04:00', '06:30', '12:00', '18:15', '23:59');
const listed = (days: readonly string[], dayStart?: string) => days.map((date) => ({ id: date, date, dayStart }));
// Days that start at different times last longer than 24 hours, and then a clock time alone does not tell the part.
const anyDays = fc.oneof(
  fc.subarray(dates).map((days) => listed(days)),
  clock.map((dayStart) => listed(dates, dayStart)),
);
const anyDayPart = fc.record({
  dayId: fc.constantFrom(undefined, undefined, ...dates),
  label: fc.constantFrom('Ankommen', 'Werkstatt', 'Fest'),
  from: clock,
});
const anyEvent = fc
  .record({
    timeZone: fc.constantFrom('Europe/Berlin', 'UTC', 'Asia/Kathmandu', 'America/Halifax'),
    days: fc.option(anyDays, { nil: undefined }),
    dayParts: fc.option(
      fc.uniqueArray(anyDayPart, { maxLength: 4, selector: ({ dayId, from }) => `${dayId} ${from}` }),
      {
        nil: undefined,
      },
    ),
  })
  .map((fields) => buildEvent(fields));

/** Programmes of a few days and rooms, with readable times and broken ones, in zones with and without clock changes. */
export function arbitraryProgramme(): fc.Arbitrary<ProgrammeToArrange> {
  const rooms = fc.uniqueArray(fc.constantFrom(...roomIds));
  return fc.tuple(anyEvent, fc.array(anySession, { maxLength: 40 }), rooms).map(([event, sessions, ids]) => ({
    event,
    rooms: ids.map((id, order) => buildRoom({ id, order })),
    sessions: sessions.map((overrides, index) => buildSession({ id: `s${index}`, ...overrides })),
  }));
}

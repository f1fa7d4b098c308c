import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEvent } from '../testing/index.js';
import { dayOf, epochToInstant, zonedParts } from '../time/index.js';
import { eventClock, wallClock } from './event-clock.js';

const zones = [
  'Europe/Berlin',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'UTC',
];
const minutes = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 });
const two = (value: number) => String(value).padStart(2, '0');

function clockIn(timeZone: string) {
  return eventClock(buildEvent(), wallClock(timeZone)!);
}

describe('the clock of an event', () => {
  test('shows what the zone shows, whatever the machine’s own', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, timeZone) => {
        const { hour, minute: shown } = zonedParts(epochToInstant(minute * 60_000, 'UTC'), timeZone);
        expect(clockIn(timeZone).clockOf(minute * 60_000)).toBe(`${two(hour)}:${two(shown)}`);
      }),
    );
  });

  test('tells the day a session belongs to as the time rules do', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, timeZone) => {
        const instant = epochToInstant(minute * 60_000, 'UTC');
        expect(clockIn(timeZone).dateOf(minute * 60_000)).toBe(dayOf(instant, timeZone));
      }),
    );
  });

  test('begins a day at the moment its date is told', () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, timeZone) => {
        const clock = clockIn(timeZone);
        const date = clock.dateOf(minute * 60_000);
        const startsAt = clock.startOf(date);
        expect([clock.dateOf(startsAt), clock.dateOf(startsAt - 60_000) < date]).toEqual([date, true]);
      }),
    );
  });

  test('there is none for a zone nobody knows', () => {
    expect([wallClock('Mars/Olympus'), wallClock(undefined)]).toEqual([undefined, undefined]);
  });
});

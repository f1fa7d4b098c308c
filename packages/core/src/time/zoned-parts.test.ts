import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochToInstant } from './instant-epoch.js';
import { zonedParts } from './zoned-parts.js';

const oracleOptions = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const;

function partsOfIntl(milliseconds: number, timeZone: string): Record<string, number> {
  const parts = new Intl.DateTimeFormat('en-US', { ...oracleOptions, timeZone }).formatToParts(milliseconds);
  return Object.fromEntries(parts.filter((p) => p.type !== 'literal').map((p) => [p.type, Number(p.value)]));
}

describe('zonedParts', () => {
  it('shows the clock of the zone, whatever offset the instant is written with', () => {
    const expected = {
      year: 2026,
      month: 11,
      day: 14,
      hour: 9,
      minute: 30,
      second: 5,
      weekday: 6,
      offsetMinutes: 60,
    };
    expect(zonedParts('2026-11-14T09:30:05+01:00', 'Europe/Berlin')).toEqual(expected);
    expect(zonedParts('2026-11-14T08:30:05Z', 'Europe/Berlin')).toEqual(expected);
    expect(zonedParts('2026-11-13T22:30:05-10:00', 'Europe/Berlin')).toEqual(expected);
  });

  it('counts weekdays from Monday, 1, to Sunday, 7', () => {
    const weekdays = [9, 10, 11, 12, 13, 14, 15].map((day) => {
      return zonedParts(`2026-11-${String(day).padStart(2, '0')}T12:00:00Z`, 'UTC').weekday;
    });
    expect(weekdays).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('agrees with the fields that Intl writes, for every zone the engine knows', () => {
    const range = { min: Date.parse('1972-02-01T00:00Z'), max: Date.parse('2100-01-01T00:00Z') };
    fc.assert(
      fc.property(fc.integer(range), fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (milliseconds, zone) => {
        const { weekday, offsetMinutes, ...fields } = zonedParts(epochToInstant(milliseconds, 'UTC'), zone);
        expect(fields).toEqual(partsOfIntl(milliseconds, zone));
        expect(Number.isInteger(offsetMinutes)).toBe(true);
        expect(weekday).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 1_000 },
    );
  });
});

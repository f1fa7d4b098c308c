import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDays, isDay } from './day.js';

const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2200, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('addDays', () => {
  it('crosses months, years and leap days', () => {
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('is undone by the same number of days back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it.each([
    ['2027-02-30', 1],
    ['gestern', 0],
    ['9999-12-31', 1],
    ['0000-01-01', -1],
    ['2027-01-01', NaN],
  ])('refuses %s and %d days with a stable code', (day, count) => {
    expect(() => addDays(day, count)).toThrow(expect.objectContaining({ code: 'time-invalid' }));
  });
});

describe('compareDays', () => {
  it('sorts days as time goes on', () => {
    const days = ['2027-01-01', '2026-12-31', '2027-01-01', '2026-02-01'];
    expect(days.toSorted(compareDays)).toEqual(['2026-02-01', '2026-12-31', '2027-01-01', '2027-01-01']);
  });

  it('agrees with the number of days added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, count) => {
        expect(compareDays(addDays(day, count), day)).toBe(Math.sign(count));
      }),
    );
  });
});

describe('isDay', () => {
  it.each([
    ['2027-03-06', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-3-6', false],
    ['2027-03-06T00:00Z', false],
    [20270306, false],
    [undefined, false],
  ])('of %j is %s', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { wallToMilliseconds } from './wall-clock.js';

describe('wallToMilliseconds', () => {
  it('reads hours and minutes, seconds and fractions', () => {
    const expected = Date.UTC(2027, 2, 6, 9, 30, 15, 250);
    expect(wallToMilliseconds('2027-03-06', '09:30')).toBe(Date.UTC(2027, 2, 6, 9, 30));
    expect(wallToMilliseconds('2027-03-06', '09:30:15.25')).toBe(expected);
    expect(wallToMilliseconds('2027-03-06', '09:30:15.2509999')).toBe(expected);
  });

  it.each([
    ['2027-02-29', '09:30'],
    ['2027-02-30', '09:30'],
    ['2027-13-01', '09:30'],
    ['2027-00-01', '09:30'],
    ['2027-03-06', '24:00'],
    ['2027-03-06', '09:60'],
    ['2027-03-06', '09:30:60'],
    ['2027-3-6', '09:30'],
    ['2027-03-06', '9:30'],
    ['+002027-03-06', '09:30'],
    ['', ''],
  ])('finds no time in %s %s', (date, clock) => {
    expect(wallToMilliseconds(date, clock)).toBeNaN();
  });

  it('knows 29 February of leap years only', () => {
    expect(wallToMilliseconds('2028-02-29', '00:00')).toBe(Date.UTC(2028, 1, 29));
    expect(wallToMilliseconds('2100-02-29', '00:00')).toBeNaN();
  });
});

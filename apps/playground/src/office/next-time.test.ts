import { describe, expect, it } from 'vitest';
import { dayOfNextTime, firstDayOf } from './next-time.js';

describe('the day of next time', () => {
  it('is a year on, on the same day of the week', () => {
    expect(dayOfNextTime('2027-03-06', '2027-02-01')).toBe('2028-03-04');
  });

  it('is never over', () => {
    expect(dayOfNextTime('2020-03-07', '2027-03-01')).toBe('2028-02-26');
  });
});

describe('the first day of an event', () => {
  it('is read by the clocks of its place', () => {
    expect(firstDayOf({ start: '2027-03-05T22:00:00-08:00', timeZone: 'Europe/Berlin' })).toBe('2027-03-06');
  });

  it('is the one that is stated without a time', () => {
    expect(firstDayOf({ start: '2027-03-06' })).toBe('2027-03-06');
  });

  it('is none where none is set', () => {
    expect(firstDayOf({})).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { readCalendarDuration, readTime, wallText } from './calendar-time.js';

const told = (value: string) => {
  const time = readTime(value);
  return time === undefined ? undefined : `${time.kind} ${wallText(time.wall)}`;
};

describe('a time', () => {
  it.each([
    ['20270306', 'date 2027-03-06T00:00:00'],
    ['20270306T093000', 'local 2027-03-06T09:30:00'],
    ['20270306T083000Z', 'utc 2027-03-06T08:30:00'],
    ['20280229', 'date 2028-02-29T00:00:00'],
    ['20000229T235960Z', 'utc 2000-02-29T23:59:59'],
    ['20270306T240000', 'local 2027-03-07T00:00:00'],
    ['16010101T020000', 'local 1601-01-01T02:00:00'],
    ['00010101', 'date 0001-01-01T00:00:00'],
    [' 20270306t0930 ', 'local 2027-03-06T09:30:00'],
    ['20270306Z', 'date 2027-03-06T00:00:00'],
    ['2027-03-06T09:30:00+01:00', 'utc 2027-03-06T08:30:00'],
    ['20270306T093000-0330', 'utc 2027-03-06T13:00:00'],
  ])('%s is read', (value, expected) => {
    expect(told(value)).toBe(expected);
  });

  it.each([
    '',
    'Next year',
    '20270230',
    '19000229',
    '20271301',
    '20270306T2500',
    '20270306T096000',
    '2027030',
    '20270306T09',
  ])('%j is none', (value) => {
    expect(told(value)).toBeUndefined();
  });

  it('is written within the years 0 to 9999 only', () => {
    expect([wallText(Date.UTC(9999, 11, 31, 23, 59, 59)), wallText(Date.UTC(10_000, 0, 1)), wallText(-1e15)]).toEqual([
      '9999-12-31T23:59:59',
      undefined,
      undefined,
    ]);
  });
});

describe('a duration', () => {
  it.each([
    ['PT45M', 0, 45 * 60_000],
    ['P1D', 1, 0],
    ['P1W6DT15H', 13, 15 * 3_600_000],
    ['+PT1H30S', 0, 3_630_000],
    ['PT0S', 0, 0],
  ])('%s is read', (value, days, time) => {
    expect(readCalendarDuration(value)).toEqual({ days, time });
  });

  it.each(['-PT15M', '45', 'morgen', 'P1Y'])('%s is none', (value) => {
    expect(readCalendarDuration(value)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { formatTime, formatTimeRange } from './format-time.js';

const start = '2026-11-14T08:30:00Z';
const end = '2026-11-14T14:00:00Z';
const berlin = (locale: string) => ({ locale, timeZone: 'Europe/Berlin' });
const plain = (text: string) => text.replace(/\s/gu, ' ');

describe('formatTime', () => {
  it.each([
    ['de', '09:30'],
    ['de-x-du', '09:30'],
    ['de-simple', '09:30'],
    ['en-GB', '09:30'],
    ['en', '9:30 AM'],
    ['tr', '09:30'],
    ['fa', '۹:۳۰'],
  ])('in %s is %s', (locale, expected) => {
    expect(plain(formatTime(start, berlin(locale)))).toBe(expected);
  });

  it('shows the zone asked for, whatever offset is written', () => {
    expect(formatTime('2026-11-14T08:30:00-05:00', berlin('de'))).toBe('14:30');
    expect(formatTime(start, { locale: 'de', timeZone: 'Asia/Kathmandu' })).toBe('14:15');
  });

  it.each(['xx', 'de_DE', 'not a tag!', ''])('is German where the tag is "%s"', (locale) => {
    expect(formatTime(start, berlin(locale))).toBe('09:30');
  });

  it('refuses what is no instant and what is no zone with stable codes', () => {
    expect(() => formatTime('9 Uhr', berlin('de'))).toThrow(expect.objectContaining({ code: 'time-invalid' }));
    expect(() => formatTime(start, { locale: 'de', timeZone: 'Mars/Base' })).toThrow(
      expect.objectContaining({ code: 'time-zone-unknown' }),
    );
  });
});

describe('formatTimeRange', () => {
  it.each([
    ['de', '09:30–15:00'],
    ['fr', '09:30 – 15:00'],
    ['en', '9:30 AM – 3:00 PM'],
    ['fa', '۹:۳۰ تا ۱۵:۰۰'],
  ])('in %s is %s', (locale, expected) => {
    expect(plain(formatTimeRange(start, end, berlin(locale)))).toBe(expected);
  });

  it('shows times only, also past midnight', () => {
    expect(formatTimeRange('2026-11-14T22:00:00+01:00', '2026-11-15T01:00:00+01:00', berlin('de'))).toBe('22:00–01:00');
  });
});

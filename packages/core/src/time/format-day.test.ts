import { describe, expect, it } from 'vitest';
import { formatDay, formatDayLong } from './format-day.js';

describe('formatDay', () => {
  it.each([
    ['de', 'Sa., 14. Nov.'],
    ['en-GB', 'Sat 14 Nov'],
    ['fr', 'sam. 14 nov.'],
  ])('in %s is %s', (locale, expected) => {
    expect(formatDay('2026-11-14', { locale })).toBe(expected);
  });
});

describe('formatDayLong', () => {
  it.each([
    ['de', 'Samstag, 14. November 2026'],
    ['de-x-du', 'Samstag, 14. November 2026'],
    ['pl', 'sobota, 14 listopada 2026'],
  ])('in %s is %s', (locale, expected) => {
    expect(formatDayLong('2026-11-14', { locale })).toBe(expected);
  });

  it('counts in the Gregorian calendar in every language', () => {
    expect(formatDayLong('2026-11-14', { locale: 'fa' })).toContain('۲۰۲۶');
    expect(formatDayLong('2026-11-14', { locale: 'th' })).toContain('2026');
  });

  it('refuses what is no day with a stable code', () => {
    const refusal = expect.objectContaining({ code: 'time-invalid' });
    expect(() => formatDayLong('2026-02-30', { locale: 'de' })).toThrow(refusal);
  });
});

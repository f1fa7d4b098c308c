import { describe, expect, it } from 'vitest';
import { startOfDay } from './start-of-day.js';

describe('startOfDay', () => {
  it('is midnight with the offset of that midnight', () => {
    expect(startOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-29T00:00:00+01:00');
    expect(startOfDay('2026-03-30', 'Europe/Berlin')).toBe('2026-03-30T00:00:00+02:00');
  });

  it('is the first instant after a skipped midnight', () => {
    expect(startOfDay('2026-03-29', 'Asia/Beirut')).toBe('2026-03-29T01:00:00+03:00');
  });

  it('is the first of two midnights', () => {
    expect(startOfDay('2026-11-01', 'America/Havana')).toBe('2026-11-01T00:00:00-04:00');
  });
});

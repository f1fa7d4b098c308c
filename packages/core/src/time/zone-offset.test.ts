import { describe, expect, it } from 'vitest';
import { isValidTimeZone, offsetAt } from './zone-offset.js';

const hour = 3_600_000;

describe('offsetAt', () => {
  it.each([
    ['Europe/Berlin', '2026-01-15T12:00Z', 1],
    ['Europe/Berlin', '2026-07-15T12:00Z', 2],
    ['America/New_York', '2026-01-15T12:00Z', -5],
    ['Asia/Kathmandu', '2026-01-15T12:00Z', 5.75],
    ['Australia/Lord_Howe', '2026-01-15T12:00Z', 11],
    ['Australia/Lord_Howe', '2026-07-15T12:00Z', 10.5],
    ['Pacific/Apia', '2011-12-29T12:00Z', -10],
    ['Pacific/Apia', '2011-12-31T12:00Z', 14],
    ['UTC', '2026-07-15T12:00Z', 0],
  ])('of %s at %s is %d hours', (zone, instant, hours) => {
    expect(offsetAt(Date.parse(instant), zone)).toBe(hours * hour);
  });

  it('changes at the very millisecond of the change', () => {
    const change = Date.parse('2026-03-29T01:00Z');
    expect(offsetAt(change - 1, 'Europe/Berlin')).toBe(hour);
    expect(offsetAt(change, 'Europe/Berlin')).toBe(2 * hour);
  });

  it('keeps the seconds that local mean time had', () => {
    expect(offsetAt(Date.parse('1880-01-01T00:00Z'), 'Europe/Berlin')).toBe((53 * 60 + 28) * 1000);
    expect(offsetAt(Date.parse('1970-01-01T12:00Z'), 'Africa/Monrovia')).toBe(-(44 * 60 + 30) * 1000);
  });

  it('refuses an unknown zone with a stable code', () => {
    expect(() => offsetAt(0, 'Europe/Nirgendwo')).toThrow(expect.objectContaining({ code: 'time-zone-unknown' }));
  });

  it('never falls back to the zone of the machine', () => {
    const missing = undefined as unknown as string;
    expect(() => offsetAt(0, missing)).toThrow(expect.objectContaining({ code: 'time-zone-unknown' }));
  });
});

describe('isValidTimeZone', () => {
  it.each(['Europe/Berlin', 'UTC', 'Etc/GMT+12', 'America/Argentina/Buenos_Aires'])('knows %s', (zone) => {
    expect(isValidTimeZone(zone)).toBe(true);
  });

  it.each(['', '+02:00', 'Berlin', 'Europe/Nirgendwo', 'Europe/Berlin '])('does not know "%s"', (zone) => {
    expect(isValidTimeZone(zone)).toBe(false);
  });
});

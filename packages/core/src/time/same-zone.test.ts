import { describe, expect, it } from 'vitest';
import { sameZoneOn } from './same-zone.js';

describe('sameZoneOn', () => {
  it('compares clocks, not names', () => {
    expect(sameZoneOn(['2027-01-15', '2027-07-15'], 'Europe/Berlin', 'Europe/Vienna')).toBe(true);
    expect(sameZoneOn(['2027-01-15'], 'Europe/Berlin', 'Africa/Lagos')).toBe(true);
    expect(sameZoneOn(['2027-01-15'], 'Europe/Berlin', 'Europe/London')).toBe(false);
  });

  it('looks at every day', () => {
    expect(sameZoneOn(['2027-01-15', '2027-07-15'], 'Europe/Berlin', 'Africa/Lagos')).toBe(false);
  });

  it('looks at the end of a day too', () => {
    expect(sameZoneOn(['2026-03-28'], 'Europe/Berlin', 'Africa/Lagos')).toBe(true);
    expect(sameZoneOn(['2026-03-29'], 'Europe/Berlin', 'Africa/Lagos')).toBe(false);
  });

  it('sees a change that only one zone makes at midnight', () => {
    expect(sameZoneOn(['2026-03-29'], 'Asia/Beirut', 'Europe/Athens')).toBe(false);
    expect(sameZoneOn(['2026-03-29'], 'Europe/Athens', 'Asia/Beirut')).toBe(false);
  });

  it('finds no difference where there is no day', () => {
    expect(sameZoneOn([], 'Europe/Berlin', 'Asia/Tokyo')).toBe(true);
  });
});

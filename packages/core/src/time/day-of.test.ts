import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays } from './day.js';
import { dayOf } from './day-of.js';
import { epochToInstant } from './instant-epoch.js';

describe('dayOf', () => {
  it('gives the small hours to the day before', () => {
    expect(dayOf('2027-03-06T23:59:00+01:00', 'Europe/Berlin')).toBe('2027-03-06');
    expect(dayOf('2027-03-07T03:59:59+01:00', 'Europe/Berlin')).toBe('2027-03-06');
    expect(dayOf('2027-03-07T04:00:00+01:00', 'Europe/Berlin')).toBe('2027-03-07');
  });

  it('takes the day of the zone, not of the written offset', () => {
    expect(dayOf('2027-03-06T23:30:00Z', 'Europe/Berlin', '00:00')).toBe('2027-03-07');
    expect(dayOf('2027-03-06T23:30:00Z', 'America/New_York', '00:00')).toBe('2027-03-06');
  });

  it('obeys another start of the day', () => {
    expect(dayOf('2027-03-07T05:30:00+01:00', 'Europe/Berlin', '06:00')).toBe('2027-03-06');
    expect(dayOf('2027-03-07T00:00:00+01:00', 'Europe/Berlin', '00:00')).toBe('2027-03-07');
  });

  it('starts the day later where its start is skipped', () => {
    expect(dayOf('2026-03-29T03:15:00+02:00', 'Europe/Berlin', '02:30')).toBe('2026-03-28');
    expect(dayOf('2026-03-29T03:30:00+02:00', 'Europe/Berlin', '02:30')).toBe('2026-03-29');
  });

  it('starts the day once where its start comes twice', () => {
    expect(dayOf('2026-10-25T02:30:00+02:00', 'Europe/Berlin', '02:30')).toBe('2026-10-25');
    expect(dayOf('2026-10-25T02:10:00+01:00', 'Europe/Berlin', '02:30')).toBe('2026-10-25');
  });

  it('leaves out a day that a zone never had', () => {
    expect(dayOf('2011-12-31T03:00:00+14:00', 'Pacific/Apia')).toBe('2011-12-29');
    expect(dayOf('2011-12-31T04:00:00+14:00', 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('never goes back as time goes on, least of all around changes of the clock', () => {
    const changes = ['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-11-01T05:00Z', '2011-12-30T10:00Z'];
    const oldChanges = ['2010-11-07T02:31Z', '2010-03-14T03:31Z', '1990-10-28T02:31Z', '2026-03-28T22:00Z'];
    const moment = fc.record({
      minute: fc.constantFrom(...changes, ...oldChanges).map((change) => Date.parse(change) / 60_000),
      shift: fc.integer({ min: -3_000, max: 3_000 }),
      later: fc.integer({ min: 1, max: 1_500 }),
    });
    const zone = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'America/Havana', 'Pacific/Apia', 'Asia/Beirut');
    const start = fc.constantFrom('00:00', '00:30', '01:00', '02:30', '04:00');
    fc.assert(
      fc.property(moment, zone, start, ({ minute, shift, later }, timeZone, dayStart) => {
        const dayAt = (at: number) => dayOf(epochToInstant(at * 60_000, 'UTC'), timeZone, dayStart);
        expect(compareDays(dayAt(minute + shift), dayAt(minute + shift + later))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses a start of the day that is no time', () => {
    const refusal = expect.objectContaining({ code: 'time-invalid' });
    expect(() => dayOf('2027-03-06T09:30:00Z', 'UTC', '4 Uhr')).toThrow(refusal);
  });
});

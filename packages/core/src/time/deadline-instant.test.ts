import { describe, expect, it } from 'vitest';
import { deadlineInstant } from './deadline-instant.js';

describe('deadlineInstant', () => {
  it('lets a day run to its end in the zone', () => {
    expect(deadlineInstant('2027-03-31', 'Europe/Berlin')).toBe('2027-04-01T00:00:00+02:00');
    expect(deadlineInstant('2026-12-31', 'America/New_York')).toBe('2027-01-01T00:00:00-05:00');
  });

  it('runs 23 hours on the day the clocks go forward', () => {
    const length =
      Date.parse(deadlineInstant('2026-03-29', 'Europe/Berlin')) -
      Date.parse(deadlineInstant('2026-03-28', 'Europe/Berlin'));
    expect(length).toBe(23 * 3_600_000);
  });

  it('keeps an instant as it is written', () => {
    expect(deadlineInstant('2027-03-31T12:00:00Z', 'Europe/Berlin')).toBe('2027-03-31T12:00:00Z');
  });

  it.each(['31.03.2027', '2027-02-30', '2027-03-31T12:00'])('refuses "%s" with a stable code', (deadline) => {
    expect(() => deadlineInstant(deadline, 'Europe/Berlin')).toThrow(expect.objectContaining({ code: 'time-invalid' }));
  });
});

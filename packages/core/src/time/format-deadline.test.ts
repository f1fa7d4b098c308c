import { describe, expect, it } from 'vitest';
import { formatDeadline } from './format-deadline.js';

const german = { locale: 'de', timeZone: 'Europe/Berlin' };

describe('formatDeadline', () => {
  it('shows a day as that day, not as the midnight after it', () => {
    expect(formatDeadline('2027-03-31', german)).toBe('31. März 2027');
    expect(formatDeadline('2027-03-31', { ...german, timeZone: 'Pacific/Apia' })).toBe('31. März 2027');
  });

  it('shows an instant with its time in the zone', () => {
    expect(formatDeadline('2027-03-31T10:00:00Z', german)).toBe('31. März 2027 um 12:00');
  });

  it('refuses anything else with a stable code', () => {
    expect(() => formatDeadline('Ende März', german)).toThrow(expect.objectContaining({ code: 'time-invalid' }));
  });
});

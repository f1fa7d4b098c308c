import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochToInstant, instantToEpoch, isInstant } from './instant-epoch.js';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'Africa/Casablanca',
  'America/Havana',
  'Africa/Monrovia',
  'UTC',
];
const anyZone = fc.constantFrom(...zones);
const anyMillisecond = fc.integer({ min: Date.parse('0001-01-03T00:00Z'), max: Date.parse('9999-12-30T00:00Z') });

describe('instantToEpoch', () => {
  it('reads offsets of both signs and Z', () => {
    const expected = Date.UTC(2027, 2, 6, 8, 30);
    expect(instantToEpoch('2027-03-06T08:30:00Z')).toBe(expected);
    expect(instantToEpoch('2027-03-06T09:30:00+01:00')).toBe(expected);
    expect(instantToEpoch('2027-03-06T03:00-05:30')).toBe(expected);
  });

  it('refuses what is no instant with a stable code and the value', () => {
    const refusal = expect.objectContaining({ code: 'time-invalid', value: '2027-03-06T09:30:00' });
    expect(() => instantToEpoch('2027-03-06T09:30:00')).toThrow(refusal);
  });
});

describe('isInstant', () => {
  it.each([
    '2027-03-06',
    '2027-03-06T09:30',
    '2027-02-30T09:30Z',
    '2027-03-06T24:00Z',
    '2027-03-06T09:30+24:00',
    '2027-03-06T09:30+0100',
    '2027-03-06T09:30z',
    ' 2027-03-06T09:30Z',
    '06.03.2027 09:30',
    '',
    1_800_000_000_000,
    undefined,
    null,
  ])('says no to %j', (value) => {
    expect(isInstant(value)).toBe(false);
  });

  it('answers for any text without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isInstant(text) === 'boolean'));
  });
});

describe('epochToInstant', () => {
  it('writes the offset of its moment, not of today', () => {
    expect(epochToInstant(Date.UTC(2027, 2, 6, 8, 30), 'Europe/Berlin')).toBe('2027-03-06T09:30:00+01:00');
    expect(epochToInstant(Date.UTC(2027, 6, 6, 8, 30), 'Europe/Berlin')).toBe('2027-07-06T10:30:00+02:00');
    expect(epochToInstant(Date.UTC(2027, 6, 6, 8, 30), 'America/St_Johns')).toBe('2027-07-06T06:00:00-02:30');
    expect(epochToInstant(Date.UTC(2027, 6, 6, 8, 30), 'UTC')).toBe('2027-07-06T08:30:00+00:00');
  });

  it('writes milliseconds only where there are any', () => {
    expect(epochToInstant(7, 'UTC')).toBe('1970-01-01T00:00:00.007+00:00');
    expect(epochToInstant(1_000, 'UTC')).toBe('1970-01-01T00:00:01+00:00');
  });

  it('comes back to the same millisecond from every zone and year', () => {
    fc.assert(
      fc.property(anyMillisecond, anyZone, (milliseconds, zone) => {
        expect(instantToEpoch(epochToInstant(milliseconds, zone))).toBe(milliseconds);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([NaN, Infinity, 8.64e15, -1e15, Date.parse('9999-12-31T23:30Z')])('refuses %d', (milliseconds) => {
    const refusal = expect.objectContaining({ code: 'time-invalid' });
    expect(() => epochToInstant(milliseconds, 'Europe/Berlin')).toThrow(refusal);
  });
});

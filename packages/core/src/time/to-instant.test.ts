import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochToInstant, instantToEpoch } from './instant-epoch.js';
import type { Disambiguation } from './to-instant.js';
import { toInstant } from './to-instant.js';

const anyZone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
  'Africa/Casablanca',
  'UTC',
);
const anyMillisecond = fc.integer({ min: Date.parse('1972-02-01T00:00Z'), max: Date.parse('2100-01-01T00:00Z') });
interface Reading {
  readonly local: string;
  readonly zone: string;
  readonly disambiguation: Disambiguation | undefined;
  readonly expected: string;
}

const localOf = (instant: string) => instant.slice(0, -'+01:00'.length);

describe('toInstant', () => {
  it('adds the offset that the zone has on that day', () => {
    expect(toInstant('2027-03-06T09:30', 'Europe/Berlin')).toBe('2027-03-06T09:30:00+01:00');
    expect(toInstant('2027-07-06T09:30:15', 'Europe/Berlin')).toBe('2027-07-06T09:30:15+02:00');
    expect(toInstant('2027-03-06T09:30:15.5', 'Asia/Kathmandu')).toBe('2027-03-06T09:30:15.500+05:45');
  });

  it.each<Reading>([
    {
      local: '2026-03-29T02:30',
      zone: 'Europe/Berlin',
      disambiguation: undefined,
      expected: '2026-03-29T03:30:00+02:00',
    },
    {
      local: '2026-03-29T02:30',
      zone: 'Europe/Berlin',
      disambiguation: 'later',
      expected: '2026-03-29T03:30:00+02:00',
    },
    {
      local: '2026-03-29T02:30',
      zone: 'Europe/Berlin',
      disambiguation: 'earlier',
      expected: '2026-03-29T01:30:00+01:00',
    },
    {
      local: '2026-10-04T02:15',
      zone: 'Australia/Lord_Howe',
      disambiguation: undefined,
      expected: '2026-10-04T02:45:00+11:00',
    },
    {
      local: '2011-12-30T10:00',
      zone: 'Pacific/Apia',
      disambiguation: undefined,
      expected: '2011-12-31T10:00:00+14:00',
    },
    {
      local: '2011-12-30T10:00',
      zone: 'Pacific/Apia',
      disambiguation: 'earlier',
      expected: '2011-12-29T10:00:00-10:00',
    },
  ])(
    'moves the skipped $local in $zone ($disambiguation) to $expected',
    ({ local, zone, disambiguation, expected }) => {
      expect(toInstant(local, zone, { disambiguation })).toBe(expected);
    },
  );

  it.each<Reading>([
    {
      local: '2026-10-25T02:30',
      zone: 'Europe/Berlin',
      disambiguation: undefined,
      expected: '2026-10-25T02:30:00+02:00',
    },
    {
      local: '2026-10-25T02:30',
      zone: 'Europe/Berlin',
      disambiguation: 'earlier',
      expected: '2026-10-25T02:30:00+02:00',
    },
    {
      local: '2026-10-25T02:30',
      zone: 'Europe/Berlin',
      disambiguation: 'later',
      expected: '2026-10-25T02:30:00+01:00',
    },
    {
      local: '2026-04-05T01:45',
      zone: 'Australia/Lord_Howe',
      disambiguation: undefined,
      expected: '2026-04-05T01:45:00+11:00',
    },
    {
      local: '2026-04-05T01:45',
      zone: 'Australia/Lord_Howe',
      disambiguation: 'later',
      expected: '2026-04-05T01:45:00+10:30',
    },
  ])(
    'takes of the doubled $local in $zone ($disambiguation) $expected',
    ({ local, zone, disambiguation, expected }) => {
      expect(toInstant(local, zone, { disambiguation })).toBe(expected);
    },
  );

  it('needs no decision at the edges of a change', () => {
    const earlier = { disambiguation: 'earlier' } as const;
    expect(toInstant('2026-03-29T01:59:59', 'Europe/Berlin', earlier)).toBe('2026-03-29T01:59:59+01:00');
    expect(toInstant('2026-03-29T03:00', 'Europe/Berlin', earlier)).toBe('2026-03-29T03:00:00+02:00');
    expect(toInstant('2026-10-25T03:00', 'Europe/Berlin', earlier)).toBe('2026-10-25T03:00:00+01:00');
  });

  it('finds one of its readings again for every instant of every zone', () => {
    fc.assert(
      fc.property(anyMillisecond, anyZone, (milliseconds, zone) => {
        const local = localOf(epochToInstant(milliseconds, zone));
        const readings = (['earlier', 'later'] as const).map((disambiguation) =>
          instantToEpoch(toInstant(local, zone, { disambiguation })),
        );
        expect(readings).toContain(milliseconds);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds every instant in the hours around a change, and the first of two by default', () => {
    const aroundChanges = fc.constantFrom(
      '2026-03-29T01:00Z',
      '2026-10-25T01:00Z',
      '2026-10-03T15:30Z',
      '2026-04-04T15:00Z',
      '2011-12-30T10:00Z',
    );
    const minutes = fc.integer({ min: -1_600, max: 1_600 });
    fc.assert(
      fc.property(aroundChanges, minutes, anyZone, (change, shift, zone) => {
        const milliseconds = Date.parse(change) + shift * 60_000;
        const local = localOf(epochToInstant(milliseconds, zone));
        const earlier = instantToEpoch(toInstant(local, zone, { disambiguation: 'earlier' }));
        const later = instantToEpoch(toInstant(local, zone, { disambiguation: 'later' }));
        expect([earlier, later]).toContain(milliseconds);
        expect(instantToEpoch(toInstant(local, zone))).toBe(earlier);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['2027-02-30T09:30', '2027-03-06', '2027-03-06T09:30Z', '2027-03-06T09:30+01:00', '2027-03-06 09:30', ''])(
    'refuses "%s" with a stable code',
    (local) => {
      expect(() => toInstant(local, 'UTC')).toThrow(expect.objectContaining({ code: 'time-invalid' }));
    },
  );
});

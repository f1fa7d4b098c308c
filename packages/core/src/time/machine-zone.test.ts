import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

const start = '2026-03-29T03:30:00+02:00';
const end = '2026-03-29T14:00:00Z';
const shown = { locale: 'de', timeZone: 'Europe/Berlin' };

/** Asks every module of this folder, loaded anew so that no answer comes from a cache. */
async function everything(): Promise<readonly unknown[]> {
  vi.resetModules();
  const { formatTime, formatTimeRange } = await import('./format-time.js');
  const { formatDay, formatDayLong } = await import('./format-day.js');
  const { epochToInstant, instantToEpoch } = await import('./instant-epoch.js');
  return [
    (await import('./zoned-parts.js')).zonedParts(start, 'America/New_York'),
    (await import('./to-instant.js')).toInstant('2026-03-29T02:30', 'Europe/Berlin'),
    (await import('./day-of.js')).dayOf(start, 'Europe/Berlin'),
    instantToEpoch(start),
    epochToInstant(0, 'Asia/Kathmandu'),
    (await import('./deadline-instant.js')).deadlineInstant('2026-03-29', 'Australia/Lord_Howe'),
    (await import('./same-zone.js')).sameZoneOn(['2026-03-29'], 'Europe/Berlin', 'Europe/Vienna'),
    formatTime(start, shown),
    formatTimeRange(start, end, shown),
    formatDay('2026-03-29', shown),
    formatDayLong('2026-03-29', shown),
    (await import('./format-deadline.js')).formatDeadline(end, shown),
  ];
}

describe('a machine in another zone', () => {
  const zoneOfThisMachine = process.env['TZ'];

  afterEach(() => {
    if (zoneOfThisMachine === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneOfThisMachine;
  });

  it.each([
    ['Pacific/Kiritimati', -840],
    ['America/St_Johns', 210],
    ['Asia/Tehran', -210],
  ])('such as %s changes no answer', async (zone, expectedOffset) => {
    const reference = await everything();
    process.env['TZ'] = zone;
    expect(new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset()).toBe(expectedOffset);
    expect(await everything()).toEqual(reference);
  });
});

describe('no function of this folder', () => {
  const localMembers = Object.getOwnPropertyNames(Date.prototype).filter(
    (name) => /^(get|set)(?!UTC|Time$)/.test(name) || /^to(?!ISOString)/.test(name),
  );

  beforeAll(() => {
    for (const name of localMembers) {
      vi.spyOn(Date.prototype, name as 'getHours').mockImplementation(() => {
        expect.unreachable(`${name} reads the zone of the machine`);
      });
    }
  });
  afterAll(() => vi.restoreAllMocks());

  it('asks the machine for its local time', async () => {
    expect(() => new Date(0).getHours()).toThrow('zone of the machine');
    expect(localMembers.length).toBeGreaterThan(15);
    expect(await everything()).toHaveLength(12);
  });
});

import { DomainError } from '../errors/domain-error.js';
import { millisecondsPerDay } from './wall-clock.js';

interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  readonly offsetsAtMidnight: Map<number, number>;
}

const mostZones = 1_000;
const mostMidnights = 4_096;
const millisecondsPerMinute = 60_000;
const offsetShape = /GMT([+-])(\d+):(\d+)(?::(\d+))?/;
const zones = new Map<string, Zone>();

function openZone(timeZone: string): Zone | undefined {
  // Engines disagree on "+02:00" as a zone, and `undefined` would mean the machine's own.
  if (typeof timeZone !== 'string' || !/^[A-Za-z]/.test(timeZone)) return undefined;
  try {
    const formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    return { formatter, offsetsAtMidnight: new Map() };
  } catch {
    return undefined;
  }
}

function findZone(timeZone: string): Zone | undefined {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const opened = openZone(timeZone);
  if (opened === undefined) return undefined;
  if (zones.size >= mostZones) zones.clear();
  zones.set(timeZone, opened);
  return opened;
}

function readOffset(zone: Zone, milliseconds: number): number {
  const [, sign, hours, minutes, seconds = '0'] = offsetShape.exec(zone.formatter.format(milliseconds)) ?? [];
  if (sign === undefined) return 0;
  const size = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return (sign === '-' ? -size : size) * millisecondsPerMinute;
}

function offsetAtMidnight(zone: Zone, day: number): number {
  const known = zone.offsetsAtMidnight.get(day);
  if (known !== undefined) return known;
  const offset = readOffset(zone, day * millisecondsPerDay);
  if (zone.offsetsAtMidnight.size >= mostMidnights) zone.offsetsAtMidnight.clear();
  zone.offsetsAtMidnight.set(day, offset);
  return offset;
}

/**
 * Offset of a zone from UTC at a point in time, in milliseconds, positive to the east. Depends on the engine's own
 * time zone data only, never on the machine's zone.
 * @throws DomainError `time-zone-unknown`
 */
export function offsetAt(milliseconds: number, timeZone: string): number {
  const zone = requireZone(timeZone);
  const day = Math.floor(milliseconds / millisecondsPerDay);
  const before = offsetAtMidnight(zone, day);
  // No zone has ever changed twice within 24 hours, so equal ends mean a quiet day.
  return before === offsetAtMidnight(zone, day + 1) ? before : readOffset(zone, milliseconds);
}

/** Whether the engine knows this IANA zone name, such as `Europe/Berlin`. Bare offsets such as `+02:00` are no zones. */
export function isValidTimeZone(timeZone: string): boolean {
  return findZone(timeZone) !== undefined;
}

/**
 * Hands back the zone's opened data.
 * @throws DomainError `time-zone-unknown`
 */
export function requireZone(timeZone: string): Zone {
  const zone = findZone(timeZone);
  if (zone !== undefined) return zone;
  throw new DomainError({
    code: 'time-zone-unknown',
    operation: 'Read a time zone',
    finding: 'there is no such zone',
    value: timeZone,
    wayOut: 'Use an IANA name such as Europe/Berlin',
  });
}

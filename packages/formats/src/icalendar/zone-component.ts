import { offsetAt } from '@geflecht/core/time';
import { dayLength, wallText } from './calendar-time.js';
import type { CalendarWriter } from './calendar-writer.js';

/** A change of the clocks. */
interface Change {
  readonly epoch: number;
  readonly from: number;
  readonly to: number;
}

interface ZoneSpan {
  readonly zone: string;
  /** First and last point in time that the description has to cover. */
  readonly first: number;
  readonly last: number;
}

const step = 7 * dayLength;
const secondLength = 1_000;

/** The second at which the offset becomes another one. */
function changeBetween(zone: string, early: number, late: number): number {
  const before = offsetAt(early, zone);
  let [low, high] = [early / secondLength, late / secondLength];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * secondLength, zone) === before) low = middle;
    else high = middle;
  }
  return high * secondLength;
}

/** Changes of the clocks; no zone changes and changes back within a week. */
function changesOf(zone: string, from: number, to: number): readonly Change[] {
  const changes: Change[] = [];
  for (let at = from; at < to; at += step) {
    const next = Math.min(at + step, to);
    const [before, after] = [offsetAt(at, zone), offsetAt(next, zone)];
    if (before !== after) changes.push({ epoch: changeBetween(zone, at, next), from: before, to: after });
  }
  return changes;
}

function offsetText(offset: number): string {
  const seconds = Math.abs(Math.round(offset / secondLength));
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const digits = parts.map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${digits.slice(0, seconds % 60 === 0 ? 2 : 3).join('')}`;
}

function localStamp(wall: number): string {
  return (wallText(wall) ?? '').replace(/[-:]/g, '');
}

function yearStart(epoch: number, later = 0): number {
  return Date.UTC(new Date(epoch).getUTCFullYear() + later, 0, 1);
}

/** Writes the rules of a zone for the years that a calendar needs, each change by its date. */
export function writeZone(writer: CalendarWriter, { zone, first, last }: ZoneSpan): void {
  // The year before, so that an offset of New Year's Eve is known everywhere on earth.
  const [from, to] = [yearStart(first - dayLength), yearStart(last + dayLength, 1)];
  const changes = changesOf(zone, from, to);
  const initial = offsetAt(from, zone);
  const standard = Math.min(initial, ...changes.map((change) => change.to));
  const observances = new Map<string, Change & { readonly walls: number[] }>();
  for (const change of [{ epoch: from, from: initial, to: initial }, ...changes]) {
    const key = `${change.from} ${change.to}`;
    const known = observances.get(key);
    const wall = change.epoch + change.from;
    if (known === undefined) observances.set(key, { ...change, walls: [wall] });
    else known.walls.push(wall);
  }
  writer.component('VTIMEZONE', () => {
    writer.property('TZID', zone);
    for (const { from: before, to: after, walls } of observances.values()) {
      writer.component(after === standard ? 'STANDARD' : 'DAYLIGHT', () => {
        writer.property('DTSTART', localStamp(walls[0] ?? from));
        // One line for each, the first repeated: some programs read no more of a list, and no start beside it.
        if (walls.length > 1) for (const wall of walls) writer.property('RDATE', localStamp(wall));
        writer.property('TZOFFSETFROM', offsetText(before));
        writer.property('TZOFFSETTO', offsetText(after));
      });
    }
  });
}

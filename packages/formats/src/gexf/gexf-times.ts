import { readPeriod } from '../network/read-period.js';
import type { Period } from '../network/tie-draft.js';
import type { JsonObject } from '../records/json-value.js';
import type { RawAttributes } from '../xml/scan-xml.js';

/** One stretch of time, or one moment, as a file writes it. */
export interface WrittenTime {
  readonly start?: string;
  readonly end?: string;
}

const interval = /[[\]]([^[\];,]*),([^[\];,]*)[[\]]/g;
const longestTimes = 100_000;

/** Whether an element carries times. Names are spelt out: this is asked of every value of a file. */
export function hasTime(attributes: RawAttributes): boolean {
  return (
    attributes['start'] !== undefined ||
    attributes['end'] !== undefined ||
    attributes['startopen'] !== undefined ||
    attributes['endopen'] !== undefined ||
    attributes['timestamp'] !== undefined ||
    attributes['timestamps'] !== undefined ||
    attributes['intervals'] !== undefined
  );
}

function timeOf(start: string | undefined, end: string | undefined): WrittenTime {
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** The shortcuts of GEXF 1.3: `timestamps="[2019, 2020]"`, `intervals="[2001, 2005];[2007, 2009]"`. */
function shortcutTimes({ timestamps, intervals }: RawAttributes): readonly WrittenTime[] {
  const moments = (timestamps ?? '')
    .slice(0, longestTimes)
    .replace(/[<>[\]]/g, '')
    .split(/[,;]/);
  const stretches = [...(intervals ?? '').slice(0, longestTimes).matchAll(interval)];
  return [
    ...moments.flatMap((moment) => (moment.trim() === '' ? [] : timeOf(moment.trim(), moment.trim()))),
    ...stretches.map(([, start = '', end = '']) => timeOf(start.trim() || undefined, end.trim() || undefined)),
  ];
}

/** All times of an element: a stretch, open or closed, a moment, or several of either. */
export function timesOf(attributes: RawAttributes): readonly WrittenTime[] {
  const { timestamp } = attributes;
  const start = attributes['start'] ?? attributes['startopen'] ?? timestamp;
  const end = attributes['end'] ?? attributes['endopen'] ?? timestamp;
  const own = start === undefined && end === undefined ? [] : [timeOf(start, end)];
  return [...own, ...shortcutTimes(attributes)];
}

/** Times as the origin of a record keeps them. */
export function keptTimes(times: readonly WrittenTime[]): readonly JsonObject[] {
  return times.map((time) => ({ ...time }));
}

/** Times that are spans of days, and how many are not. */
export function periodsOf(times: readonly WrittenTime[]): {
  readonly periods: readonly Period[];
  readonly lost: number;
} {
  const periods = times.flatMap(({ start, end }) => readPeriod(start, end) ?? []);
  return { periods, lost: times.length - periods.length };
}

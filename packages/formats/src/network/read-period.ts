import { isDay } from '@geflecht/core/time';
import type { Period } from './tie-merger.js';

const yearShape = /^(1\d|20|21)\d\d$/;

function edgeOf(written: string | undefined, isEnd: boolean): string | undefined {
  if (written === undefined || written === '') return undefined;
  // Some tools write years as decimal numbers.
  const year = written.replace(/\.0+$/, '');
  if (yearShape.test(year)) return `${year}-${isEnd ? '12-31' : '01-01'}`;
  const day = written.slice(0, 'YYYY-MM-DD'.length);
  return isDay(day) ? day : undefined;
}

/** The span between two times of a file, each a year, a day or a point in time; nothing where neither is one. */
export function readPeriod(start: string | undefined, end: string | undefined): Period | undefined {
  const [since, until] = [edgeOf(start?.trim(), false), edgeOf(end?.trim(), true)];
  if (since === undefined && until === undefined) return undefined;
  if (since !== undefined && until !== undefined && until < since) return undefined;
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

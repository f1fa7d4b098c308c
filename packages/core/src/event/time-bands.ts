import type { TimeBand } from './arrangement.js';
import { countRunning } from './band-stretch.js';
import type { BandStretch } from './band-stretch.js';
import type { SessionTimes } from './session-times.js';

/** A day cut into bands, and where every item lies in them. */
export interface BandLayout {
  readonly bands: readonly TimeBand[];
  /** In the order of the items. */
  readonly stretches: readonly BandStretch[];
}

interface Cut {
  readonly points: readonly number[];
  readonly stretches: readonly BandStretch[];
}

/** Cuts at every start and end; an end that is not known reaches to the next cut. */
function cut(times: readonly SessionTimes[], dayEndsAt: number): Cut {
  const endOf = ({ endsAt }: SessionTimes) => (endsAt === undefined ? undefined : Math.min(endsAt, dayEndsAt));
  const instants = times.flatMap((item) => [item.startsAt, endOf(item) ?? item.startsAt]);
  const points = [...new Set(instants)].toSorted((a, b) => a - b);
  const position = new Map(points.map((point, index) => [point, index]));
  const stretches = times.map((item) => {
    const band = position.get(item.startsAt) ?? 0;
    const end = position.get(endOf(item) ?? NaN) ?? band + 1;
    return { band, bandCount: end - band };
  });
  return { points, stretches };
}

/**
 * Cuts a day into bands between all starts and ends and leaves out those in which nothing runs.
 * What lasts beyond the day is cut off at its end.
 */
export function cutIntoBands(times: readonly SessionTimes[], dayEndsAt: number): BandLayout {
  const { points, stretches } = cut(times, dayEndsAt);
  const starts = new Set(times.map(({ startsAt }) => startsAt));
  const running = countRunning(stretches, points.length);
  const bands: TimeBand[] = [];
  const kept: number[] = [];
  for (const [index, startsAt] of points.entries()) {
    kept.push(bands.length);
    if (running[index] === 0) continue;
    const followsGap = index > 0 && running[index - 1] === 0;
    const band = { startsAt, endsAt: points[index + 1], followsGap, isStart: starts.has(startsAt) };
    bands.push(Object.freeze(band));
  }
  return { bands: Object.freeze(bands), stretches: stretches.map((own) => ({ ...own, band: kept[own.band] ?? 0 })) };
}

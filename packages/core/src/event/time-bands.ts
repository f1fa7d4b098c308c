import type { TimeBand } from './arrangement.js';
import type { SessionTimes } from './session-times.js';

/** Where an item lies in its day's bands. */
export interface BandStretch {
  readonly band: number;
  /** At least 1. */
  readonly bandCount: number;
}

/** A day cut into bands, and its items with their place in them. */
export interface BandLayout<Item> {
  readonly bands: readonly TimeBand[];
  readonly items: readonly (Item & BandStretch)[];
}

/**
 * Cuts a day at all starts and ends, and leaves out bands in which nothing runs. An end that is not known reaches to
 * the next cut; what lasts beyond the day is cut off at its end.
 * @param items by start
 * @param dayEndsAt milliseconds since 1970-01-01T00:00Z
 */
export function cutIntoBands<Item extends SessionTimes>(items: readonly Item[], dayEndsAt: number): BandLayout<Item> {
  const endOf = ({ startsAt, endsAt = startsAt }: Item) => Math.min(endsAt, dayEndsAt);
  const cuts = [...new Set(items.flatMap((item) => [item.startsAt, endOf(item)]))].toSorted((a, b) => a - b);
  const starting = Map.groupBy(items, ({ startsAt }) => startsAt);
  const bands: TimeBand[] = [];
  const bandAt = new Map<number, number>();
  let busyUntil = 0;
  for (const [index, startsAt] of cuts.entries()) {
    const endsAt = cuts[index + 1];
    const ends = (starting.get(startsAt) ?? []).map((item) =>
      item.endsAt === undefined ? (endsAt ?? Infinity) : endOf(item),
    );
    bandAt.set(startsAt, bands.length);
    busyUntil = ends.reduce((latest, end) => Math.max(latest, end), busyUntil);
    if (busyUntil > startsAt) bands.push({ startsAt, endsAt });
  }
  const place = (item: Item) => {
    const band = bandAt.get(item.startsAt) ?? 0;
    return { ...item, band, bandCount: Math.max(1, (bandAt.get(endOf(item)) ?? 0) - band) };
  };
  return { bands, items: items.map(place) };
}

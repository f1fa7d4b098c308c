import type { ProgrammeDay, ProgrammeDays, ProgrammeItem } from './arrangement.js';

/** What runs at an instant, and what starts next. */
export interface NowNext {
  readonly now: readonly ProgrammeItem[];
  /** All that start together at the next start, also on a later day; empty after the last. */
  readonly next: readonly ProgrammeItem[];
}

/** An end that is not known lasts until anything else of its day starts or ends. */
function lastsUntil({ startsAt, endsAt, ending }: ProgrammeItem, day: ProgrammeDay): number {
  if (endsAt !== undefined) return endsAt;
  if (ending === 'open') return day.endsAt;
  const changes = day.items.flatMap((item) => [item.startsAt, item.endsAt ?? item.startsAt]);
  return changes.reduce((first, at) => (at > startsAt ? Math.min(first, at) : first), day.endsAt);
}

/**
 * What runs at an instant and what starts next, in the order of the programme; cancelled sessions do not count.
 * An open end lasts until its day ends, an unknown one until the programme changes next.
 * @param milliseconds since 1970-01-01T00:00Z
 */
export function itemsAt({ days }: ProgrammeDays, milliseconds: number): NowNext {
  const running: ProgrammeItem[] = [];
  const coming: ProgrammeItem[] = [];
  for (const day of days) {
    for (const item of day.items) {
      if (item.session.status === 'cancelled') continue;
      if (item.startsAt > milliseconds) coming.push(item);
      else if (lastsUntil(item, day) > milliseconds) running.push(item);
    }
  }
  return { now: running, next: coming.filter(({ startsAt }) => startsAt === coming[0]?.startsAt) };
}

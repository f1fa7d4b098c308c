import { instantToEpoch } from '../time/instant-epoch.js';
import type { Instant } from '../time/instant.js';
import type { ArrangedDay, ArrangedItem, Arrangement } from './arrangement.js';

/** What runs at an instant, and what starts next. */
export interface NowNext {
  readonly now: readonly ArrangedItem[];
  /** All that start together at the next start, also on a later day; empty after the last. */
  readonly next: readonly ArrangedItem[];
}

/** An end that is not known lasts until its band ends, the last band until its day does. */
function lastsUntil(item: ArrangedItem, day: ArrangedDay): number {
  if (item.endsAt !== undefined) return item.endsAt;
  if (item.ending === 'open') return day.endsAt;
  return day.bands[item.band]?.endsAt ?? day.endsAt;
}

/**
 * What runs at an instant and what starts next, in the order of the arrangement; cancelled sessions do not count.
 * An open end lasts until its day ends, an unknown one until the programme changes next.
 * @throws DomainError `time-invalid`
 */
export function nowNext(arrangement: Arrangement, instant: Instant): NowNext {
  const milliseconds = instantToEpoch(instant);
  const running: ArrangedItem[] = [];
  const coming: ArrangedItem[] = [];
  for (const day of arrangement.days) {
    for (const item of day.items) {
      if (item.session.status === 'cancelled') continue;
      if (item.startsAt > milliseconds) coming.push(item);
      else if (lastsUntil(item, day) > milliseconds) running.push(item);
    }
  }
  return { now: running, next: coming.filter(({ startsAt }) => startsAt === coming[0]?.startsAt) };
}

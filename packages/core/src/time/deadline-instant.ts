import { addDays, isDay } from './day.js';
import type { Deadline, Instant } from './instant.js';
import { instantToEpoch } from './instant-epoch.js';
import { startOfDay } from './start-of-day.js';

/**
 * The instant at which a deadline is over: in time is whoever comes *before* it. A day counts to its end, so the answer
 * is the following midnight in the zone; an instant is handed back as it is.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function deadlineInstant(deadline: Deadline, timeZone: string): Instant {
  if (isDay(deadline)) return startOfDay(addDays(deadline, 1), timeZone);
  instantToEpoch(deadline);
  return deadline;
}

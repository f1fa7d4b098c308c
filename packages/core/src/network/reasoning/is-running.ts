import type { Day, Period } from '../../time/instant.js';

/** Whether a period covers a day, its last one included; without day or period it does. */
export function isRunning(period: Period | undefined, on: Day | undefined): boolean {
  if (on === undefined || period === undefined) return true;
  return (period.since ?? on) <= on && on <= (period.until ?? on);
}

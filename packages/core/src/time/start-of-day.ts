import type { Day, Instant } from './instant.js';
import { toInstant } from './to-instant.js';

/**
 * Midnight of a day in a zone, or the first instant after it where the clocks skip midnight.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function startOfDay(day: Day, timeZone: string): Instant {
  return toInstant(`${day}T00:00`, timeZone);
}

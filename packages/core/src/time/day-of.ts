import { addDays } from './day.js';
import type { Day, Instant } from './instant.js';
import { instantToEpoch } from './instant-epoch.js';
import { localToEpoch } from './to-instant.js';
import { offsetAt } from './zone-offset.js';

/**
 * The day an instant belongs to: the last one whose `dayStart` is not after it. With the default, a session at 01:00
 * belongs to the day before; days are taken as time goes on, so a repeated or skipped hour never reverses them.
 * @param dayStart wall-clock time `HH:MM` in the zone, default `04:00`
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function dayOf(instant: Instant, timeZone: string, dayStart = '04:00'): Day {
  const milliseconds = instantToEpoch(instant);
  const wall = new Date(milliseconds + offsetAt(milliseconds, timeZone));
  let day = addDays(wall.toISOString().slice(0, 10), 1);
  while (localToEpoch(`${day}T${dayStart}`, timeZone) > milliseconds) day = addDays(day, -1);
  return day;
}

import { addDays } from './day.js';
import type { Day } from './instant.js';
import { localToEpoch } from './to-instant.js';
import { offsetAt } from './zone-offset.js';

function midnights(day: Day, zones: readonly string[]): number[] {
  return [day, addDays(day, 1)].flatMap((edge) => zones.map((zone) => localToEpoch(`${edge}T00:00`, zone)));
}

/**
 * Whether clocks of two zones agree on all these days, so that one set of times serves both. Compares offsets at the
 * start and the end of every day, not names: Berlin and Vienna agree, London and Lisbon too. No days: true.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function sameZoneOn(days: readonly Day[], zoneA: string, zoneB: string): boolean {
  const agreeAt = (milliseconds: number) => offsetAt(milliseconds, zoneA) === offsetAt(milliseconds, zoneB);
  return days.every((day) => midnights(day, [zoneA, zoneB]).every(agreeAt));
}

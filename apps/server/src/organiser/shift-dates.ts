import { addDays, dayOf, epochToInstant, instantToEpoch, isDay, isInstant, toInstant } from '@geflecht/core/time';
import type { Day } from '@geflecht/core/time';

/** How far dates move, and the zone whose clocks stay as they are. */
export interface DateShift {
  readonly days: number;
  readonly timeZone: string;
}

const millisecondsPerDay = 86_400_000;
const clockAt = { from: 'YYYY-MM-DDT'.length, to: 'YYYY-MM-DDTHH:MM:SS'.length };

/** Days from one day to another one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

function shiftedInstant(instant: string, { days, timeZone }: DateShift): string {
  const local = epochToInstant(instantToEpoch(instant), timeZone);
  const clock = local.slice(clockAt.from, clockAt.to);
  return toInstant(`${addDays(dayOf(instant, timeZone), days)}T${clock}`, timeZone);
}

/** A day or instant some days later, at the same time by the clocks of the zone; any other text as it is. */
export function shiftedDate(text: string, shift: DateShift): string {
  if (isDay(text)) return addDays(text, shift.days);
  return isInstant(text) ? shiftedInstant(text, shift) : text;
}

import type { GeflechtDocument } from '@geflecht/core/document';
import { addDays, dayOf, isDay } from '@geflecht/core/time';
import type { Day } from '@geflecht/core/time';

/** As many days as keep the day of the week. */
const aYear = 364;

type TimedEvent = Pick<NonNullable<GeflechtDocument['events']>[number], 'start' | 'timeZone'>;

/** First day of an event by the clocks of its place; undefined where none is set. */
export function firstDayOf({ start, timeZone = 'UTC' }: TimedEvent): Day | undefined {
  if (start === undefined) return undefined;
  return isDay(start) ? start : dayOf(start, timeZone);
}

/** The day that is offered for next time: a year on, on the same day of the week, and not over yet. */
export function dayOfNextTime(first: Day, today: Day): Day {
  let day = addDays(first, aYear);
  while (day < today) day = addDays(day, aYear);
  return day;
}

import type { Event, EventDay } from '@geflecht/core/event';
import { addDays, isDay } from '@geflecht/core/time';
import type { Day } from '@geflecht/core/time';

const longestEvent = 62;

/** One day of an event, identified by its date. */
export function eventDay(date: Day, dayStart?: string): EventDay {
  return dayStart === undefined ? { id: date, date } : { id: date, date, dayStart };
}

/** Days in order, each date once. */
export function orderedDays(days: readonly EventDay[]): Event['days'] {
  const byDate = new Map(days.map((day) => [day.date, day]));
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** All days from the first to the last, both included; nothing where they make no sensible span. */
export function daysBetween(first: Day | undefined, last: Day | undefined): readonly EventDay[] {
  if (first === undefined || last === undefined || !isDay(first) || !isDay(last) || last < first) return [];
  const days: EventDay[] = [];
  for (let date = first; date <= last && days.length < longestEvent; date = addDays(date, 1)) days.push(eventDay(date));
  return days;
}

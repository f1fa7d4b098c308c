import type { TimeFormat } from './date-formatter.js';
import { dateFormatter } from './date-formatter.js';
import { dayToMilliseconds, isDay } from './day.js';
import type { Deadline } from './instant.js';
import { instantToEpoch } from './instant-epoch.js';

const date = { dateStyle: 'long' } as const;
const dateAndTime = { dateStyle: 'long', timeStyle: 'short' } as const;

/**
 * A deadline for readers: a day stays that day (`31. März 2027`), an instant is shown with its time in the zone
 * (`31. März 2027 um 12:00`).
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function formatDeadline(deadline: Deadline, { locale, timeZone }: TimeFormat): string {
  return isDay(deadline)
    ? dateFormatter(date, { locale, timeZone: 'UTC' }).format(dayToMilliseconds(deadline))
    : dateFormatter(dateAndTime, { locale, timeZone }).format(instantToEpoch(deadline));
}

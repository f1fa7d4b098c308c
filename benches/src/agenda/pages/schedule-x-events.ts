import type { CalendarEventExternal } from '@schedule-x/calendar';
import type { PlainSession } from '../bench-programme.js';

const moment = (local: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(`${local}[Europe/Berlin]`);

/** Sessions as Schedule-X takes them. */
export function scheduleXEvents(sessions: readonly PlainSession[]): CalendarEventExternal[] {
  return sessions.map(({ id, title, speaker, room, start, end }) => ({
    id,
    title,
    people: [speaker],
    location: room,
    start: moment(start),
    end: moment(end),
  }));
}

import type { SessionChoice } from '../calendar/chosen-sessions.js';
import { eventPath } from './record-paths.js';

/** Path of the calendar of an event with all its sessions, or of those that a query chooses. */
export function calendarPath(eventId: string, { sessionIds = [], day }: SessionChoice = {}): string {
  const stated = [...sessionIds.map((id) => ['session', id] as const), ...(day ? [['day', day] as const] : [])];
  const query = stated.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${eventPath(eventId)}/calendar.ics${query && `?${query}`}`;
}

import type { Session } from '@geflecht/core/event';
import type { Agenda } from './agenda-model.js';

/** The sessions that a page shows, in the order of the programme. */
export function shownSessions({ arrangement }: Agenda): readonly Session[] {
  return [...arrangement.days.flatMap(({ items }) => items.map(({ session }) => session)), ...arrangement.unscheduled];
}

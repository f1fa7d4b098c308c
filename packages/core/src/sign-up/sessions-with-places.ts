import type { Availability } from '../contract/wire.js';
import type { GeflechtDocument } from '../document/document.js';

/**
 * Ids of the sessions that a newcomer still finds a place in: at the session itself, or at one of its parts. Sessions
 * without places of their own are not among them, nor is any once the sign-up is closed.
 */
export function sessionsWithPlaces(
  { bookables = [], sessions = [] }: GeflechtDocument,
  availability: Availability,
): ReadonlySet<string> {
  const open = availability.entry === 'closed' ? [] : availability.bookables;
  const free = new Set(open.flatMap(({ bookableId, state }) => (/^(full|waitingList)$/.test(state) ? [] : bookableId)));
  const places = bookables.filter(({ id }) => free.has(id));
  const hasPlace = (kind: string, id: string) => places.some((place) => place.kind === kind && place.targetId === id);
  const found = sessions.filter(
    ({ id, parts = [] }) => hasPlace('session', id) || parts.some((part) => hasPlace('part', part.id)),
  );
  return new Set(found.map(({ id }) => id));
}

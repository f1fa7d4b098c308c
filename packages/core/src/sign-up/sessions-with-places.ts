import type { Availability } from '../contract/wire.js';
import type { GeflechtDocument } from '../document/document.js';

type State = Availability['bookables'][number]['state'];

const isTaken = (state: State) => state === 'full' || state === 'waitingList';

/**
 * Ids of the sessions that a newcomer still finds a place in: at the session itself, or at one of its parts. Sessions
 * without places of their own are not among them, nor is any once the sign-up is closed.
 */
export function sessionsWithPlaces(
  { bookables = [], sessions = [] }: GeflechtDocument,
  availability: Availability,
): ReadonlySet<string> {
  if (availability.entry === 'closed') return new Set();
  const free = availability.bookables.filter(({ state }) => !isTaken(state)).map(({ bookableId }) => bookableId);
  const byId = new Map(bookables.map((bookable) => [bookable.id, bookable]));
  const targets = new Set(
    free.flatMap((id) => {
      const { kind, targetId } = byId.get(id) ?? {};
      return kind === 'session' || kind === 'part' ? [`${kind} ${targetId}`] : [];
    }),
  );
  const hasPlaces = sessions.filter(
    ({ id, parts = [] }) => targets.has(`session ${id}`) || parts.some((part) => targets.has(`part ${part.id}`)),
  );
  return new Set(hasPlaces.map(({ id }) => id));
}

import type { GeflechtDocument } from '../../document/document.js';
import type { Event, Session } from '../../event/index.js';
import type { Plain } from '../plain.js';
import { withDistinctIds, withEarlierParents } from './settle-parents.js';

type Doc = Plain<GeflechtDocument>;

function hasSpan(start: string | undefined, end: string | undefined): boolean {
  if (start === undefined || end === undefined) return true;
  const isDay = start.length === 10 || end.length === 10;
  return isDay ? start.slice(0, 10) <= end.slice(0, 10) : Date.parse(start) < Date.parse(end);
}

/** An event whose days are told apart and whose end follows its start. */
function settleEvent({ end, edition, ...event }: Plain<Event>): Plain<Event> {
  const days = withDistinctIds(event.days);
  const known = new Set(days?.map(({ id }) => id));
  const { followsEventId: _elsewhere, ...rest } = edition ?? {};
  return {
    ...event,
    ...(end !== undefined && hasSpan(event.start, end) ? { end } : {}),
    ...(edition === undefined ? {} : { edition: rest }),
    ...(days === undefined ? {} : { days }),
    ...(event.dayParts === undefined
      ? {}
      : { dayParts: event.dayParts.filter(({ dayId }) => dayId === undefined || known.has(dayId)) }),
  };
}

/** A session whose end follows its start and whose parts carry its id. */
function settleSession({ end, ...session }: Plain<Session>, index: number): Plain<Session> {
  const isEnding = end !== undefined && session.openEnd !== true && hasSpan(session.start, end);
  return {
    ...session,
    ...(isEnding ? { end } : {}),
    ...(session.parts === undefined
      ? {}
      : { parts: session.parts.map((part, position) => ({ ...part, id: `part-${index}-${position}` })) }),
  };
}

/** Lets the records of a generated event fit each other. */
export function settleEventRecords(document: Doc): Doc {
  const { events = [], sessions = [], rooms = [], venues = [], onlineAccesses = [] } = document;
  return {
    ...document,
    events: events.map(settleEvent),
    sessions: sessions.map(settleSession),
    rooms: withEarlierParents(rooms, 'parentId'),
    venues: venues.map((venue) => ({ ...venue, name: venue.name ?? 'Haus am Erlenbogen' })),
    onlineAccesses: onlineAccesses.map(({ until, ...access }) =>
      until !== undefined && hasSpan(access.from, until) ? { ...access, until } : access,
    ),
  };
}

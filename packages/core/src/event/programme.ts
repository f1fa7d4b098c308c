import type { GeflechtDocument } from '../document/document.js';
import type { Contributor, FundingNotice, Material } from './contributor.js';
import type { Event } from './event.js';
import type { Room, Track } from './room.js';
import type { Session } from './session.js';
import type { Venue } from './venue.js';

/** An event with the records that belong to it. */
export interface Programme {
  readonly event: Event;
  readonly rooms: readonly Room[];
  readonly tracks: readonly Track[];
  readonly sessions: readonly Session[];
  readonly contributors: readonly Contributor[];
  readonly venues: readonly Venue[];
  readonly materials: readonly Material[];
  /** Those the event refers to, in its order, then others that belong to it. */
  readonly fundingNotices: readonly FundingNotice[];
}

interface Scoped {
  readonly scope?: object | undefined;
}

/**
 * Picks one event out of a document, with its records: those whose scope is this event, and those without a scope.
 * @param eventId absent: the document's first event
 * @returns nothing where there is no such event
 */
export function programmeOf(document: GeflechtDocument, eventId?: string): Programme | undefined {
  const events = document.events ?? [];
  const event = eventId === undefined ? events[0] : events.find(({ id }) => (id as string) === eventId);
  if (event === undefined) return undefined;
  const own = <Entry extends Scoped>(records: readonly Entry[] = []) =>
    records.filter(({ scope }) => scope === undefined || ('eventId' in scope && scope.eventId === event.id));
  const notices = document.fundingNotices ?? [];
  const named = (event.fundingNoticeIds ?? []).flatMap((id) => notices.find((notice) => notice.id === id) ?? []);
  return {
    event,
    rooms: own(document.rooms),
    tracks: own(document.tracks),
    sessions: own(document.sessions),
    contributors: own(document.contributors),
    venues: own(document.venues),
    materials: own(document.materials),
    fundingNotices: [...new Set([...named, ...own(notices.filter(({ scope }) => scope))])],
  };
}

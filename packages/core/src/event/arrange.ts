import type { ArrangedDay, ArrangedItem, Arrangement } from './arrangement.js';
import { layOutColumns } from './columns.js';
import type { ColumnKey } from './columns.js';
import { dayParts } from './day-part.js';
import type { Event } from './event.js';
import { eventClock, shiftDay, wallClock } from './event-clock.js';
import type { EventClock } from './event-clock.js';
import type { Room } from './room.js';
import { orderRooms } from './room-order.js';
import type { Session } from './session.js';
import { sessionTimes } from './session-times.js';
import type { SessionTimes } from './session-times.js';
import { cutIntoBands } from './time-bands.js';

/** What an arrangement is made from. */
export interface ArrangeInput {
  readonly event: Event;
  readonly rooms?: readonly Room[];
  readonly sessions: readonly Session[];
}

/** Settings of {@link arrange}. */
export interface ArrangeOptions {
  /** IANA name of the zone days and times are told in; default the event's own, else UTC. */
  readonly timeZone?: string | undefined;
}

type Scheduled = SessionTimes & Pick<ArrangedItem, 'session' | 'reach' | 'rooms'>;

interface DaySettings {
  readonly event: Event;
  readonly clock: EventClock;
  readonly rankOf: (key: ColumnKey) => number;
}

/** What rooms a session names, in column order; unknown ones are left out. */
function placeReader(ordered: readonly Room[], rankOf: DaySettings['rankOf']) {
  const byId = new Map<unknown, Room>(ordered.map((room) => [room.id, room]));
  return ({ rooms }: Session): Pick<Scheduled, 'reach' | 'rooms'> => {
    const named = new Set((Array.isArray(rooms) ? rooms : []).flatMap((id) => byId.get(id) ?? []));
    if (named.size === 0) return { reach: rooms === 'all' ? rooms : 'none', rooms: [] };
    return { reach: 'rooms', rooms: [...named].toSorted((a, b) => rankOf(a) - rankOf(b)) };
  };
}

function arrangeDay(date: string, sessions: readonly Scheduled[], { event, clock, rankOf }: DaySettings): ArrangedDay {
  const columnOf = ({ reach, rooms: [room] }: Scheduled) => rankOf(room ?? (reach === 'all' ? reach : 'none'));
  // Two columns at infinity differ by NaN, and the order of the document decides.
  const ordered = sessions.toSorted((a, b) => a.startsAt - b.startsAt || columnOf(a) - columnOf(b) || 0);
  const endsAt = clock.startOf(shiftDay(date, 1));
  const { bands, items: inBands } = cutIntoBands(ordered, endsAt);
  const layout = layOutColumns(inBands, rankOf);
  const items = layout.items.map((item) => Object.freeze(item));
  const partAt = dayParts(event, date, clock);
  const parts = Map.groupBy(items, ({ startsAt }) => partAt(clock.clockOf(startsAt)));
  return Object.freeze({
    ...layout,
    date,
    day: clock.listed.get(date),
    startsAt: clock.startOf(date),
    endsAt,
    bands,
    items,
    parts: [...parts].map(([part, own]) => ({ part, items: own })),
  });
}

/**
 * Sets out a programme for grid and list: days with their parts, time bands, columns and lanes, with every session
 * once. Drafts stay out, cancelled sessions stay in, sessions without a readable start form a group of their own.
 * Days are the event's own, joined by those its sessions need; a day lasts until the next one's `dayStart` (default
 * 04:00). Broken data never lose a session; `arrangeProblems` names them. The result is frozen and depends on nothing
 * but its input; the time needed grows as n log n with the number of sessions.
 */
export function arrange({ event, rooms = [], sessions }: ArrangeInput, { timeZone }: ArrangeOptions = {}): Arrangement {
  const zone = [timeZone, event.timeZone].find((name) => wallClock(name)) ?? 'UTC';
  const clock = eventClock(event, wallClock(zone) ?? String);
  const ordered = orderRooms(rooms);
  const ranks = new Map<ColumnKey, number>(ordered.map((room, index) => [room, index]));
  const rankOf = (key: ColumnKey) => (key === 'all' ? -1 : (ranks.get(key) ?? Infinity));
  const placeOf = placeReader(ordered, rankOf);
  const unscheduled: Session[] = [];
  const scheduled = sessions.flatMap((session) => {
    if (session.status === 'draft') return [];
    const times = sessionTimes(session);
    if (times !== undefined) return [{ session, ...times, ...placeOf(session) }];
    unscheduled.push(session);
    return [];
  });
  const byDate = Map.groupBy(scheduled, ({ startsAt }) => clock.dateOf(startsAt));
  const dates = [...new Set([...clock.listed.keys(), ...byDate.keys()])].toSorted();
  const days = dates.map((date) => arrangeDay(date, byDate.get(date) ?? [], { event, clock, rankOf }));
  return Object.freeze({ timeZone: zone, days, unscheduled });
}

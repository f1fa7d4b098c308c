import type { ProgrammeDay, ProgrammeDays, ProgrammeItem } from './arrangement.js';
import type { Event } from './event.js';
import { eventClock, firstZone, shiftDay } from './event-clock.js';
import type { EventClock } from './event-clock.js';
import type { Room } from './room.js';
import { orderRooms } from './room-order.js';
import type { Session } from './session.js';
import { epochOf, isCalendarDay, sessionTimes } from './session-times.js';

/** What an arrangement is made from. */
export interface ArrangeInput {
  readonly event: Event;
  readonly rooms?: readonly Room[];
  readonly sessions: readonly Session[];
}

/** Settings of {@link arrangeDays} and `arrange`. */
export interface ArrangeOptions {
  /** IANA name of the zone days and times are told in; default the event's own, else UTC. */
  readonly timeZone?: string | undefined;
}

/** Longer spans are exhibitions and the like, which no list of days does justice to. */
const mostStatedDays = 31;

type RankOf = (room: Room | undefined) => number;

function inColumnOrder(rooms: readonly Room[], rankOf: RankOf): readonly Room[] {
  return [...new Set(rooms)].toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Reads what rooms a session names, in column order; unknown ones are left out. */
function placeReader(ordered: readonly Room[], rankOf: RankOf) {
  const byId = new Map<unknown, Room>(ordered.map((room) => [room.id, room]));
  return ({ rooms }: Session): Pick<ProgrammeItem, 'reach' | 'rooms'> => {
    const named = (Array.isArray(rooms) ? rooms : []).flatMap((id) => byId.get(id) ?? []);
    if (named.length === 0) return { reach: rooms === 'all' ? rooms : 'none', rooms: named };
    return { reach: 'rooms', rooms: inColumnOrder(named, rankOf) };
  };
}

/** Days from the event's own start to its end, for as long as neither a day nor a session says more. */
function statedDates({ start, end = start }: Event, { dateOf }: EventClock): readonly string[] {
  const [first = '', last = ''] = [start, end].map((value) => {
    if (isCalendarDay(value)) return value;
    const milliseconds = epochOf(value);
    return Number.isNaN(milliseconds) ? undefined : dateOf(milliseconds);
  });
  const dates: string[] = [];
  for (let date = first; date !== '' && date <= last && dates.length < mostStatedDays; date = shiftDay(date, 1)) {
    dates.push(date);
  }
  return dates;
}

interface DaySettings {
  readonly clock: EventClock;
  readonly rankOf: RankOf;
}

function setOutDay(date: string, sessions: readonly ProgrammeItem[], settings: DaySettings): ProgrammeDay {
  const { clock, rankOf } = settings;
  const columnOf = ({ reach, rooms: [room] }: ProgrammeItem) => (reach === 'all' ? -1 : rankOf(room));
  // Two columns at infinity differ by NaN, and the order of the document decides.
  const items = sessions.toSorted((a, b) => a.startsAt - b.startsAt || columnOf(a) - columnOf(b) || 0);
  return {
    date,
    day: clock.listed.get(date),
    startsAt: clock.startOf(date),
    endsAt: clock.startOf(shiftDay(date, 1)),
    items,
    rooms: inColumnOrder(
      items.flatMap(({ rooms }) => rooms),
      rankOf,
    ),
  };
}

/**
 * Divides a programme into days; `dayDivider` finds their parts, `layOutGrid` their table. Drafts stay out,
 * cancelled sessions stay in, sessions without a readable start form a group of their own. Days are the event's own,
 * joined by those its sessions need, or follow from its start and end where there are neither; a day lasts until the next one's `dayStart` (default 04:00). Broken data never lose
 * a session; `arrangeProblems` names them.
 */
export function arrangeDays(
  { event, rooms = [], sessions }: ArrangeInput,
  { timeZone }: ArrangeOptions = {},
): ProgrammeDays {
  const { zone, wallOf } = firstZone([timeZone, event.timeZone]);
  const clock = eventClock(event, wallOf);
  const ordered = orderRooms(rooms);
  const ranks = new Map<Room | undefined, number>(ordered.map((room, index) => [room, index]));
  const rankOf: RankOf = (room) => ranks.get(room) ?? Infinity;
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
  const known = [...clock.listed.keys(), ...byDate.keys()];
  const dates = [...new Set(known.length > 0 ? known : statedDates(event, clock))].toSorted();
  const days = dates.map((date) => setOutDay(date, byDate.get(date) ?? [], { clock, rankOf }));
  return { timeZone: zone, days, unscheduled };
}

import type { ArrangedDay, ArrangedDayPart, ArrangedItem, DayPart, Reach } from './arrangement.js';
import { layOutColumns } from './columns.js';
import { dayPartIndex, dayPartsOf } from './day-part.js';
import type { Event } from './event.js';
import type { EventDaySpan } from './event-days.js';
import type { Room } from './room.js';
import type { Session } from './session.js';
import type { SessionTimes } from './session-times.js';
import { cutIntoBands } from './time-bands.js';

/** A session whose times and rooms have been read. */
export interface ScheduledSession extends SessionTimes {
  readonly session: Session;
  readonly reach: Reach;
  readonly rooms: readonly Room[];
}

/** What all days of an arrangement share. */
export interface DaySettings {
  readonly event: Event;
  readonly timeZone: string;
  /** Position of a room among the event's columns. */
  readonly rank: ReadonlyMap<Room, number>;
}

function columnOf({ reach, rooms }: ScheduledSession, rank: ReadonlyMap<Room, number>): number {
  if (reach === 'all') return -1;
  const [room] = rooms;
  return room === undefined ? Infinity : (rank.get(room) ?? 0);
}

function orderSessions(sessions: readonly ScheduledSession[], { rank }: DaySettings): readonly ScheduledSession[] {
  // Two columns at infinity differ by NaN, and the order of the document decides.
  return sessions.toSorted((a, b) => a.startsAt - b.startsAt || columnOf(a, rank) - columnOf(b, rank) || 0);
}

function divideByPart(
  items: readonly ArrangedItem[],
  parts: readonly DayPart[],
  clock: { readonly dayStart: string; readonly timeZone: string },
): readonly ArrangedDayPart[] {
  const groups = new Map<number, ArrangedItem[]>();
  for (const item of items) {
    const index = dayPartIndex(item.startsAt, parts, clock);
    const group = groups.get(index);
    if (group === undefined) groups.set(index, [item]);
    else group.push(item);
  }
  return [...groups].map(([index, group]) => Object.freeze({ part: parts[index], items: Object.freeze(group) }));
}

/** Sets out the sessions of one day. */
export function arrangeDay(
  span: EventDaySpan,
  sessions: readonly ScheduledSession[],
  settings: DaySettings,
): ArrangedDay {
  const ordered = orderSessions(sessions, settings);
  const { bands, stretches } = cutIntoBands(ordered, span.endsAt);
  const requests = ordered.map(({ reach, rooms }, index) => ({
    ...(stretches[index] ?? { band: 0, bandCount: 1 }),
    reach,
    rooms,
  }));
  const { columns, columnCount, spans } = layOutColumns(requests, settings.rank);
  const items = ordered.map((own, index) =>
    Object.freeze({ ...own, ...(requests[index] ?? { band: 0, bandCount: 1 }), spans: spans[index] ?? [] }),
  );
  const { date, day, dayStart, startsAt, endsAt } = span;
  const parts = divideByPart(items, dayPartsOf(settings.event, span), { dayStart, timeZone: settings.timeZone });
  const layout = { bands, columns, columnCount, items: Object.freeze(items), parts: Object.freeze(parts) };
  return Object.freeze({ date, day, startsAt, endsAt, ...layout });
}

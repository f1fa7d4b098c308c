import { isValidTimeZone } from '../time/zone-offset.js';
import { arrangeDay } from './arrange-day.js';
import type { ScheduledSession } from './arrange-day.js';
import type { ArrangeProblem, Arrangement, Reach } from './arrangement.js';
import type { Event } from './event.js';
import { eventDays } from './event-days.js';
import type { EventDays, EventDaySpan } from './event-days.js';
import type { Room } from './room.js';
import { orderRooms } from './room-order.js';
import type { Session } from './session.js';
import { instantReader, sessionTimes } from './session-times.js';
import type { Report } from './session-times.js';

/** What an arrangement is made from. */
export interface ArrangeInput {
  readonly event: Event;
  readonly rooms?: readonly Room[];
  readonly sessions: readonly Session[];
}

/** Settings of {@link arrange}. */
export interface ArrangeOptions {
  /** IANA name of the zone days and times are told in; default the event's own, else UTC. */
  readonly timeZone?: string;
}

interface Reading {
  readonly scheduled: readonly ScheduledSession[];
  readonly unscheduled: readonly Session[];
}

type Problems = ArrangeProblem[];

function pickZone(event: Event, wish: string | undefined, problems: Problems): string {
  for (const zone of [wish, event.timeZone]) {
    if (zone === undefined || zone === null) continue;
    if (isValidTimeZone(zone)) return zone;
    problems.push({ code: 'time-zone-unknown', value: zone });
  }
  return 'UTC';
}

function roomReader(rooms: readonly Room[]) {
  const rank = new Map(rooms.map((room, index) => [room, index]));
  const byId = new Map(rooms.map((room) => [room.id as string, room]));
  const position = (room: Room) => rank.get(room) ?? 0;
  const read = (named: unknown, report: Report): { readonly reach: Reach; readonly rooms: readonly Room[] } => {
    if (named === 'all') return { reach: 'all', rooms: [] };
    if (named === undefined || named === null || named === 'none') return { reach: 'none', rooms: [] };
    if (!Array.isArray(named)) report('rooms-unreadable', named);
    const known = new Set<Room>();
    for (const id of Array.isArray(named) ? (named as readonly unknown[]) : []) {
      const room = byId.get(id as string);
      if (room === undefined) report('room-unknown', id);
      else known.add(room);
    }
    const ordered = [...known].toSorted((a, b) => position(a) - position(b));
    return { reach: ordered.length === 0 ? 'none' : 'rooms', rooms: ordered };
  };
  return { rank, read };
}

function readSessions(
  sessions: readonly Session[],
  readRooms: ReturnType<typeof roomReader>['read'],
  problems: Problems,
): Reading {
  const readInstant = instantReader();
  const scheduled: ScheduledSession[] = [];
  const unscheduled: Session[] = [];
  for (const session of sessions) {
    if (session.status === 'draft') continue;
    const report: Report = (code, value) => problems.push({ code, sessionId: session.id, value });
    const times = sessionTimes(session, readInstant, report);
    const place = readRooms(session.rooms, report);
    if (times === undefined) unscheduled.push(session);
    else scheduled.push({ session, ...times, ...place });
  }
  return { scheduled, unscheduled };
}

function divideByDay(scheduled: readonly ScheduledSession[], days: EventDays, problems: Problems) {
  const byDay = new Map<EventDaySpan, ScheduledSession[]>(days.listed.map((span) => [span, []]));
  for (const item of scheduled) {
    const span = days.dayAt(item.startsAt);
    const group = byDay.get(span);
    if (group === undefined) byDay.set(span, [item]);
    else group.push(item);
    if (days.listed.length > 0 && span.day === undefined) {
      problems.push({ code: 'day-not-listed', sessionId: item.session.id, value: span.date });
    }
  }
  return [...byDay].toSorted(([a], [b]) => a.startsAt - b.startsAt);
}

/**
 * Sets out a programme for grid and list: days with their parts, time bands, columns and lanes, with every session
 * once. Drafts stay out, cancelled sessions stay in, sessions without a readable start form a group of their own.
 * Days are the event's own, joined by those its sessions need; a day lasts until the next one's `dayStart` (default
 * 04:00). Broken data never lose a session, they are reported. The result is frozen and depends on nothing but its
 * input; the time needed grows as n log n with the number of sessions.
 */
export function arrange(input: ArrangeInput, options: ArrangeOptions = {}): Arrangement {
  const { event, rooms = [], sessions } = input;
  const problems: Problems = [];
  const timeZone = pickZone(event, options.timeZone, problems);
  const { rank, read } = roomReader(orderRooms(rooms));
  const { scheduled, unscheduled } = readSessions(sessions, read, problems);
  const byDay = divideByDay(scheduled, eventDays(event, timeZone), problems);
  const days = byDay.map(([span, own]) => arrangeDay(span, own, { event, timeZone, rank }));
  return Object.freeze({
    timeZone,
    days: Object.freeze(days),
    unscheduled: Object.freeze(unscheduled),
    problems: Object.freeze(problems),
  });
}

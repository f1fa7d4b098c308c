import type { ArrangeInput, ArrangeOptions } from './arrange-days.js';
import type { ProgrammeDays } from './arrangement.js';
import type { Session } from './session.js';
import { epochOf, sessionTimes } from './session-times.js';

/** Findings about the data an arrangement was made from. */
export type ArrangeProblemCode =
  | 'start-unreadable'
  | 'end-unreadable'
  | 'end-not-after-start'
  | 'open-end-with-end'
  | 'rooms-unreadable'
  | 'room-unknown'
  | 'day-not-listed'
  | 'time-zone-unknown';

/** One finding; nothing is lost because of it. */
export interface ArrangeProblem {
  readonly code: ArrangeProblemCode;
  /** Absent for findings about the event itself. */
  readonly sessionId?: string;
  readonly value?: unknown;
}

type Finding = Omit<ArrangeProblem, 'sessionId'>;

const isStated = (value: unknown) => value !== undefined && value !== null;

function timeFindings(session: Session): readonly Finding[] {
  const { start, end, openEnd } = session;
  if (sessionTimes(session) === undefined) return isStated(start) ? [{ code: 'start-unreadable', value: start }] : [];
  if (!isStated(end)) return [];
  if (openEnd === true) return [{ code: 'open-end-with-end', value: end }];
  if (Number.isNaN(epochOf(end))) return [{ code: 'end-unreadable', value: end }];
  return epochOf(end) > epochOf(start) ? [] : [{ code: 'end-not-after-start', value: end }];
}

function roomFindings({ rooms }: Session, known: ReadonlySet<unknown>): readonly Finding[] {
  if (rooms === undefined || rooms === null || rooms === 'all' || rooms === 'none') return [];
  if (!Array.isArray(rooms)) return [{ code: 'rooms-unreadable', value: rooms }];
  return rooms.filter((id) => !known.has(id)).map((value: unknown) => ({ code: 'room-unknown', value }));
}

function dayFindings({ days }: ProgrammeDays): readonly ArrangeProblem[] {
  if (days.every(({ day }) => day === undefined)) return [];
  const unlisted = days.filter(({ day }) => day === undefined);
  return unlisted.flatMap(({ date, items }) =>
    items.map(({ session }) => ({ code: 'day-not-listed' as const, sessionId: session.id, value: date })),
  );
}

/**
 * What is wrong with the data of an arrangement, in the order of the sessions, drafts aside.
 * @param arrangement made from the same input with the same options
 */
export function arrangeProblems(
  { event, rooms = [], sessions }: ArrangeInput,
  arrangement: ProgrammeDays,
  { timeZone }: ArrangeOptions = {},
): readonly ArrangeProblem[] {
  const known = new Set<unknown>(rooms.map(({ id }) => id));
  const wanted = timeZone ?? event.timeZone;
  const hasOtherZone = isStated(wanted) && wanted !== arrangement.timeZone;
  const zone: readonly ArrangeProblem[] = hasOtherZone ? [{ code: 'time-zone-unknown', value: wanted }] : [];
  const own = sessions.filter(({ status }) => status !== 'draft');
  const findings = own.flatMap((session) =>
    [...timeFindings(session), ...roomFindings(session, known)].map((finding) => ({
      ...finding,
      sessionId: session.id,
    })),
  );
  return [...zone, ...findings, ...dayFindings(arrangement)];
}

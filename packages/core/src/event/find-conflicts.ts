import type { Session } from './session.js';
import { sessionTimes } from './session-times.js';

/**
 * `contributor-busy`: somebody acts in several sessions at once. `room-shared`: several sessions are in one room at
 * once, which is allowed (tables, stands) but worth a look.
 */
export type ConflictCode = 'contributor-busy' | 'room-shared';

/** Sessions that all run at one time and share a person or a room. */
export interface Conflict {
  readonly code: ConflictCode;
  /** Id of the contributor or room. */
  readonly subjectId: string;
  /** At least two, by start, then as given. No other conflict of the subject contains them all. */
  readonly sessionIds: readonly string[];
  /** The time all of them share, in milliseconds since 1970-01-01T00:00Z; equal where only a start is known. */
  readonly from: number;
  readonly until: number;
}

interface Engagement {
  readonly sessionId: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

type Engagements = Map<string, Engagement[]>;

function engage(engagements: Engagements, ids: Iterable<string>, engagement: Engagement): void {
  for (const id of new Set(ids)) {
    const known = engagements.get(id);
    if (known === undefined) engagements.set(id, [engagement]);
    else known.push(engagement);
  }
}

function contributorsOf({ contributors = [], parts = [] }: Session): string[] {
  return [...contributors.map(({ contributorId }) => contributorId), ...parts.flatMap(({ hostIds = [] }) => hostIds)];
}

function engagementOf(session: Session): Engagement | undefined {
  if (session.status === 'draft' || session.status === 'cancelled') return undefined;
  const times = sessionTimes(session);
  if (times === undefined) return undefined;
  return { sessionId: session.id, startsAt: times.startsAt, endsAt: times.endsAt ?? times.startsAt };
}

/** Sessions are half-open, save those without a known end, which are there at their start alone. */
function isOver({ startsAt, endsAt }: Engagement, milliseconds: number): boolean {
  return endsAt === startsAt ? endsAt < milliseconds : endsAt <= milliseconds;
}

/** Largest groups running at once: whenever one ends after another has joined, those present form a group. */
function findGroups(engagements: readonly Engagement[]): readonly (readonly Engagement[])[] {
  const groups: (readonly Engagement[])[] = [];
  let present: readonly Engagement[] = [];
  for (const next of engagements.toSorted((a, b) => a.startsAt - b.startsAt)) {
    const staying = present.filter((other) => !isOver(other, next.startsAt));
    if (staying.length < present.length && present.length > 1) groups.push(present);
    present = [...staying, next];
  }
  return present.length > 1 ? [...groups, present] : groups;
}

function conflictsOf(code: ConflictCode, engagements: Engagements): Conflict[] {
  return [...engagements].flatMap(([subjectId, own]) =>
    findGroups(own).map((group) => ({
      code,
      subjectId,
      sessionIds: group.map(({ sessionId }) => sessionId),
      from: group.reduce((latest, { startsAt }) => Math.max(latest, startsAt), -Infinity),
      until: group.reduce((earliest, { endsAt }) => Math.min(earliest, endsAt), Infinity),
    })),
  );
}

/**
 * Who is asked to be in two sessions at once, and which rooms hold several. Contributors count with the parts they
 * host. Sessions in all rooms or none block none; drafts, cancelled and unscheduled sessions count nowhere; an end that
 * is open or unknown blocks the start alone.
 */
export function findConflicts(sessions: readonly Session[]): readonly Conflict[] {
  const people: Engagements = new Map();
  const rooms: Engagements = new Map();
  for (const session of sessions) {
    const engagement = engagementOf(session);
    if (engagement === undefined) continue;
    engage(people, contributorsOf(session), engagement);
    engage(rooms, Array.isArray(session.rooms) ? session.rooms : [], engagement);
  }
  const conflicts = [...conflictsOf('contributor-busy', people), ...conflictsOf('room-shared', rooms)];
  return conflicts.toSorted((a, b) => a.from - b.from);
}

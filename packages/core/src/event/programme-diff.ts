import type { Contributor } from './contributor.js';
import type { Programme } from './programme.js';
import type { Room } from './room.js';
import type { Session } from './session.js';

/** Where a session takes place: in all rooms, or in those. */
export type ChangedRooms = 'all' | readonly Room[];

/** One change worth announcing; `session` is as it is now, or as it was where it was removed. */
export type ProgrammeChange = Readonly<
  { session: Session } & (
    | { kind: 'added' | 'removed' }
    | { kind: 'cancelled' | 'restored' | 'moved' | 'title'; previous: Session }
    | { kind: 'room'; previous: Session; from: ChangedRooms; to: ChangedRooms }
    | { kind: 'people'; previous: Session; from: readonly Contributor[]; to: readonly Contributor[] }
  )
>;

/** What kind of change is announced. */
export type ProgrammeChangeKind = ProgrammeChange['kind'];

const roomIds = ({ rooms = [] }: Session): readonly string[] => (typeof rooms === 'string' ? [] : rooms);
const peopleIds = ({ contributors = [] }: Session) => contributors.map(({ contributorId }) => contributorId);

const pick = <Entry extends { readonly id: string }>(entries: readonly Entry[], ids: readonly string[]) =>
  [...new Set(ids)].flatMap((id) => entries.find((entry) => entry.id === id) ?? []);

/** What sessions name of a programme, by the kind of change that tells it. */
const named: Readonly<Record<string, (programme: Programme, session: Session) => unknown>> = {
  room: ({ rooms }, session) => (session.rooms === 'all' ? session.rooms : pick(rooms, roomIds(session))),
  people: ({ contributors }, session) => pick(contributors, peopleIds(session)),
};

/** What a kind of change looks at, in a form that can be compared. */
const looksAt = {
  moved: ({ start = '', end = '', openEnd = false }: Session) => [Date.parse(start), Date.parse(end), openEnd],
  room: (session: Session) => [session.rooms === 'all', session.venueId, [...new Set(roomIds(session))].toSorted()],
  title: ({ title }: Session) => title,
  people: (session: Session) => [...new Set(peopleIds(session))].toSorted(),
};

/** Drafts are in nobody's programme yet. */
const shownIn = ({ sessions }: Programme) =>
  new Map<string, Session>(sessions.flatMap((session) => (session.status === 'draft' ? [] : [[session.id, session]])));

const isCancelled = ({ status }: Session) => status === 'cancelled';
const startOf = ({ start = '' }: Session) => Date.parse(start) || Infinity;
const titleOf = ({ title }: Session) => (typeof title === 'string' ? title : (Object.values(title)[0] ?? ''));

type States = readonly [before: Programme, after: Programme];

function changesOf([before, after]: States, session: Session, previous: Session | undefined) {
  if (previous === undefined) return [{ kind: 'added', session }];
  const isOff = isCancelled(session);
  const changes: object[] =
    isOff === isCancelled(previous) ? [] : [{ kind: isOff ? 'cancelled' : 'restored', session, previous }];
  for (const [kind, look] of Object.entries(looksAt)) {
    if (JSON.stringify(look(session)) === JSON.stringify(look(previous))) continue;
    const ofProgramme = named[kind];
    const states = ofProgramme && { from: ofProgramme(before, previous), to: ofProgramme(after, session) };
    changes.push({ kind, session, previous, ...states });
  }
  return changes;
}

/**
 * What changed for visitors between two states of a programme, by the start the sessions have now, then by title; the
 * unscheduled come last. Sessions are matched by id. The same moment written with another offset, another order of
 * rooms or people, and changes of anything else are none.
 */
export function programmeDiff(before: Programme, after: Programme): readonly ProgrammeChange[] {
  const [old, now] = [shownIn(before), shownIn(after)];
  const changes = [
    ...[...now.values()].flatMap((session) => changesOf([before, after], session, old.get(session.id))),
    ...[...old.values()].flatMap((session) => (now.has(session.id) ? [] : [{ kind: 'removed', session }])),
  ] as readonly ProgrammeChange[];
  return changes.toSorted(({ session: a }, { session: b }) => {
    const [one, other] = [startOf(a), startOf(b)];
    return one === other ? titleOf(a).localeCompare(titleOf(b)) : one - other;
  });
}

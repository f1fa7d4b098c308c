import type { CheckInList } from '@geflecht/core/contract';

/** Something that can be attended. */
export type Attendable = CheckInList['attendables'][number];
/** Somebody on the list for the door. */
export type Expected = CheckInList['people'][number];
/** How somebody was there; undefined where nothing was noted. */
export type Presence = Expected['notes'][number]['presence'] | undefined;

/** How many were there, were missing, and are yet to be noted. */
export interface AttendanceCounts {
  readonly present: number;
  readonly absent: number;
  readonly open: number;
}

/** Stands for what is attended, in selects. */
export function attendableKey(of: Attendable['of']): string {
  return JSON.stringify(of);
}

/** What was noted last of somebody. */
export function presenceOf({ notes }: Expected, of: Attendable['of']): Presence {
  const key = attendableKey(of);
  return notes.find((note) => attendableKey(note.of) === key)?.presence;
}

/** What places may be given at; none at the event as a whole, where everybody has one. */
function placesAt(of: Attendable['of']): string | undefined {
  if ('sessionId' in of) return of.sessionId;
  return 'dayId' in of ? of.dayId : undefined;
}

/** Who is expected there: everybody, unless places are given there; whoever came without one as well. */
export function expectedAt({ people }: CheckInList, { of }: Attendable): readonly Expected[] {
  const id = placesAt(of);
  if (id === undefined || !people.some(({ attends }) => attends.includes(id))) return people;
  return people.filter((person) => person.attends.includes(id) || presenceOf(person, of) !== undefined);
}

/** Counts who was there of those who are expected. */
export function countPresence(presences: readonly Presence[]): AttendanceCounts {
  const present = presences.filter((each) => each === 'present' || each === 'partly').length;
  const absent = presences.filter((each) => each === 'absent').length;
  return { present, absent, open: presences.length - present - absent };
}

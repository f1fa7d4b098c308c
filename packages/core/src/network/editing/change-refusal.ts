import type { ChangeableCollection, NetworkChange } from '../network-change.js';

/** The plural names of what is changed, actors first, since the others stand for them. */
export const changeableCollections = [
  'actors',
  'ties',
  'placements',
  'memberships',
  'seats',
  'duties',
  'resources',
  'goals',
  'offers',
] as const satisfies readonly ChangeableCollection[];

/** Where a record stands. */
export interface RecordKey {
  readonly collection: ChangeableCollection;
  readonly id: string;
}

/** Where a record stands, and in which revision. */
export interface RecordRevision extends RecordKey {
  readonly revision: number;
}

/** A record that is no longer, or not yet, as the author of a change saw it. */
export interface ChangeConflict extends RecordKey {
  /** Position of the change in its set. */
  readonly index: number;
  readonly code: 'revision-conflict' | 'record-unknown' | 'record-exists';
  /** Its present revision; absent where it is gone. */
  readonly revision?: number | undefined;
}

/**
 * Why a set of changes is not applied, none of it: a record changed meanwhile (`revision-conflict`), is gone
 * (`record-unknown`) or there already (`record-exists`); a set names it twice (`change-duplicate`); it belongs to another
 * network (`record-foreign`) or stands on another one's map (`record-in-use`); a tie cannot step there
 * (`transition-refused`), ends nowhere (`end-unknown`) or where it begins (`tie-to-itself`), or is there already
 * (`tie-duplicate`); a placement is nobody's (`spot-empty`).
 */
export type ChangeRefusalCode =
  | ChangeConflict['code']
  | 'change-duplicate'
  | 'record-foreign'
  | 'record-in-use'
  | 'transition-refused'
  | 'end-unknown'
  | 'tie-to-itself'
  | 'tie-duplicate'
  | 'spot-empty';

/** Which record a change is about. */
export function keyOf({ collection, record }: NetworkChange): RecordKey {
  return { collection, id: record.id };
}

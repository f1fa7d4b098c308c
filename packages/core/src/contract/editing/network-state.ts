import type { Viewer } from '../../audience/viewer.js';
import type { GeflechtDocument } from '../../document/document.js';
import type { Issue } from '../../document/issue.js';
import type { RecordRevision } from '../../network/editing/change-refusal.js';
import type { AnyRecord } from '../../network/editing/record-table.js';
import type { Instant } from '../../time/instant.js';
import type { ProblemCode } from '../problem.js';
import type { ShownConflict } from './shown-conflict.js';

/** A record that was removed before. */
export interface RemovedRecord extends RecordRevision {
  /** The same for all that was removed together. */
  readonly setId: string;
  /** As it was; absent once that is forgotten. */
  readonly record?: AnyRecord | undefined;
}

/** What decides about changes of a network; undisclosed, for rules and never for an answer. */
export interface NetworkState {
  readonly document: GeflechtDocument;
  /** What was removed before of the records that come back, and of those removed with them; default nothing. */
  readonly removed?: readonly RemovedRecord[] | undefined;
  /** Ids of actors that records outside the document use; default none. */
  readonly usedElsewhere?: ReadonlySet<string> | undefined;
  /** Ids of actors that are taken outside the document; default none. */
  readonly takenElsewhere?: ReadonlySet<string> | undefined;
}

/** Who edits which network, and when. */
export interface EditingContext {
  readonly networkId: string;
  readonly viewer: Viewer;
  readonly at: Instant;
  /** Whether the set takes an earlier one back; default no. */
  readonly takesBack?: boolean | undefined;
  /** Whether nothing comes of it yet, so that only what its author sees stands in the way; default no. */
  readonly isDraft?: boolean | undefined;
  /** Whether the changes were judged before by what their author reads, who need not be the one who edits; default no. */
  readonly isSuggested?: boolean | undefined;
}

/** Why a request to edit is not taken. */
export interface EditingRefusal {
  readonly code: Extract<
    ProblemCode,
    'invalid' | 'forbidden' | 'not-found' | 'too-large' | 'revision-conflict' | 'transition-refused'
  >;
  readonly issues?: readonly Issue[] | undefined;
  readonly conflicts?: readonly ShownConflict[] | undefined;
}

/** What came of a request to edit. */
export type Judged<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: EditingRefusal };

/** Refuses a request to edit. */
export function refuseEditing(
  code: EditingRefusal['code'],
  details: Omit<EditingRefusal, 'code'> = {},
): { readonly ok: false; readonly refusal: EditingRefusal } {
  return { ok: false, refusal: { code, ...details } };
}

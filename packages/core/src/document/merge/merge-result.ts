import type { CollectionName } from '../entities.js';
import type { GeflechtDocument } from '../document.js';

/** One record of a document. */
export interface RecordPlace {
  readonly collection: CollectionName;
  readonly id: string;
}

/** A record a repeated import changed. */
export interface ChangedRecord extends RecordPlace {
  /** Names of the fields that are new, changed or gone. */
  readonly fields: readonly string[];
}

/** A new record that may be one the document has already: same name, but nothing that proves it. */
export interface SimilarRecord extends RecordPlace {
  readonly existingId: string;
}

/** What a repeated import did to a document. */
export interface MergeChanges {
  readonly added: readonly RecordPlace[];
  readonly changed: readonly ChangedRecord[];
  /** How many records were recognised and are as they were. */
  readonly unchanged: number;
  /** Records of the same origin that the file no longer holds; they stay. */
  readonly missing: readonly RecordPlace[];
  readonly similar: readonly SimilarRecord[];
}

/** A merged document and what changed on the way. */
export interface MergeResult {
  readonly document: GeflechtDocument;
  readonly changes: MergeChanges;
}

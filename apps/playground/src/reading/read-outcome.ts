import type { GeflechtDocument } from '@geflecht/core/document';
import type { ContentKind, Counts, FormatErrorCode, FormatName } from '@geflecht/formats';
import type { FileColumn } from './file-columns.js';
import type { FindingGroup } from './finding-groups.js';
import type { PeopleTable } from './people-table.js';

/** An event or network of the document, for those who have to choose one. */
export interface Choosable {
  readonly id: string;
  readonly title: string;
}

/** Everything a page is made of, without the document itself. */
export interface TakeAway {
  /** The document as the file to download. */
  readonly json: Uint8Array<ArrayBuffer>;
  /** Ready to be shown; absent where it is so large that it should be asked for first. */
  readonly document?: GeflechtDocument | undefined;
  readonly choosable: readonly Choosable[];
  /** Whether there is anything to show in it. */
  readonly isEmpty: boolean;
}

/** What became of a file. */
export interface ReadOutcome {
  readonly format: FormatName;
  readonly kind: ContentKind;
  readonly counts: Counts;
  /** Title of the event or network; empty where there is none. */
  readonly title: string;
  readonly columns: readonly FileColumn[];
  readonly findings: readonly FindingGroup[];
  /** Codes of the reader's warnings: they decide what else is asked. */
  readonly codes: readonly string[];
  /** Whether the file says nothing about its language. */
  readonly isLanguageOpen: boolean;
  /** First rows of a table whose meaning is not known. */
  readonly rows: readonly (readonly string[])[];
  /** Only of lists of people. */
  readonly people?: PeopleTable | undefined;
  /** Only of programmes and networks. */
  readonly takeAway?: TakeAway | undefined;
}

/** Why a file could not be read; never more than its code and place. */
export interface ReadFailure {
  readonly code: FormatErrorCode | 'unexpected';
  /** The reader's own sentence in German. */
  readonly message: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

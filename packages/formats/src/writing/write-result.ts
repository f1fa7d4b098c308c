import type { GeflechtDocument } from '@geflecht/core/document';
import type { Instant } from '@geflecht/core/time';
import type { DroppedItem, ReadWarning } from '../reading/read-result.js';

/** Settings of every writer. */
export interface WriteOptions {
  /** The event to write; default: the document's first. */
  readonly eventId?: string | undefined;
  /** The network to write; default: the document's first. */
  readonly networkId?: string | undefined;
  /** Language of headings, and the preferred one of texts in several languages. Default `de`. */
  readonly locale?: 'de' | 'en' | undefined;
  /** Instant of writing, for formats that state it; without it they state none or the latest one of the records. */
  readonly now?: Instant | undefined;
  /** Page of the event on the web, for links and for ids that are to be unique in the world. */
  readonly url?: string | undefined;
  /** Level of the event's heading in HTML, 1 to 6. Default 2. */
  readonly headingLevel?: number | undefined;
  /** Purpose of a calendar file. Default `PUBLISH`. */
  readonly method?: 'PUBLISH' | 'CANCEL' | undefined;
}

/** One file of what a writer made. */
export interface WrittenFile {
  /** What follows the stem of the file name: `.ics`, `-nodes.csv`. */
  readonly ending: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a writer made of a document. */
export interface WriteResult {
  readonly files: readonly WrittenFile[];
  /** What was guessed, changed or lost, one entry per code. */
  readonly warnings: readonly ReadWarning[];
  /** What the format cannot carry, at most 10,000 items. */
  readonly dropped: readonly DroppedItem[];
}

/**
 * Writes a document in one format. It writes what it is given: callers disclose first, to whoever will read the files.
 */
export type FormatWriter = (document: GeflechtDocument, options?: WriteOptions) => WriteResult;

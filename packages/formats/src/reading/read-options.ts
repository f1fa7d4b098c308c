import type { GeflechtDocument } from '@geflecht/core/document';
import type { Day } from '@geflecht/core/time';
import type { Limits } from './limits.js';

/** Which column or field of the file holds what, by its heading: `{ title: 'Was', start: 'Wann' }`. */
export type Mapping = Readonly<Record<string, string>>;

/** A file beside the one that is read. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Settings of every reader. */
export interface ReadOptions {
  /** File name; it titles what has no title of its own and is part of the origin. */
  readonly name?: string | undefined;
  /** Title of what has none of its own; default: the words of the file name. */
  readonly title?: string | undefined;
  /** Overrides what headings and field names suggest. */
  readonly mapping?: Mapping | undefined;
  /** First day of a programme that names clock times or weekdays only. */
  readonly date?: Day | undefined;
  /** IANA zone of times without offset; wins over the file's own. Default: the file's, else `Europe/Berlin` with a warning. */
  readonly timeZone?: string | undefined;
  /** The list of actors that belongs to a table of ties. */
  readonly companion?: NamedBytes | undefined;
  /** The document whose event a list of participants is of: its questions, and what there is to choose. */
  readonly document?: GeflechtDocument | undefined;
  /** Bounds that differ from {@link defaultLimits}. */
  readonly limits?: Partial<Limits> | undefined;
}

import type { GeflechtDocument } from '@geflecht/core/document';
import type { LocalizedMessage } from '../errors/localized-message.js';
import type { ColumnMeaning } from './column-meaning.js';

/** What a file turned out to hold. */
export type ContentKind = 'event' | 'network' | 'table' | 'signups';

/** Every format that is recognised and read. */
export type FormatName =
  | 'geflecht'
  | 'frab-json'
  | 'pretalx-json'
  | 'pretalx-widget-json'
  | 'frab-xml'
  | 'sessionize-json'
  | 'json-list'
  | 'csv'
  | 'graphml'
  | 'gexf'
  | 'gml'
  | 'pajek'
  | 'graphology-json'
  | 'node-link-json'
  | 'cytoscape-json'
  | 'kumu-json'
  | 'minivan-json'
  | 'open-fair-db-json'
  | 'icalendar'
  | 'schema-org'
  | 'devopsdays-yaml'
  | 'ucinet-dl'
  | 'vna'
  | 'xlsx'
  | 'ods';

/** How often each component of a calendar occurs, by name: `{ VEVENT: 12, VALARM: 3 }`. */
export type ComponentCounts = Readonly<Record<string, number>>;

/**
 * Numbers of what was read: sessions, days, rooms and contributors, of calendars also `components`; actors and ties; rows
 * and columns.
 */
export type Counts = Readonly<Record<string, number | ComponentCounts>>;

/** Something worth a look; one entry per code, however often it occurred. */
export interface ReadWarning {
  /** Stable; the wording of `message` is not. */
  readonly code: string;
  readonly message: LocalizedMessage;
  /** Where it occurred first: `line 12`, `row 3`, `sheet Partner, row 3`, a JSON pointer, or `file`. */
  readonly at: string;
  /** How often it occurred. */
  readonly count: number;
}

/** One thing of the file that the document does not hold. */
export interface DroppedItem {
  readonly code: string;
  /** Where it stood: `line 12`, `row 3`, `sheet Partner, row 3`, a JSON pointer, or `file`. */
  readonly at: string;
  /** The lost value, shortened. */
  readonly value?: string | undefined;
}

/** Cells of a table as text, under their headings. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a reader made of a file. */
export interface ReadResult {
  /** The content in the model; empty for a plain table. */
  readonly document: GeflechtDocument;
  readonly format: FormatName;
  readonly kind: ContentKind;
  readonly counts: Counts;
  readonly warnings: readonly ReadWarning[];
  /** At most 10,000 items; the warning of the same code counts them all. */
  readonly dropped: readonly DroppedItem[];
  /** What columns or fields were taken for; empty where the format says so itself. */
  readonly meanings: readonly ColumnMeaning[];
  /** Only where `kind` is `table`. */
  readonly table?: Table | undefined;
  /** Names of the files that were read together, where they are known. */
  readonly sources: readonly string[];
}

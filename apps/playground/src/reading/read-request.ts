import type { ContentKind, Mapping } from '@geflecht/formats';

/** What somebody decided about a file; everything left open is as the reader found it. */
export interface ReadChoices {
  /** Columns by what they hold, only those that somebody chose. */
  readonly mapping: Mapping;
  /** First day of a programme without dates. */
  readonly date?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly title?: string | undefined;
  /** Language of texts whose language the file does not name. */
  readonly language: string;
  /** Whether to take along what only the team should read. */
  readonly isWhole: boolean;
}

/** A file, or pasted text as one. */
export interface ChosenFile {
  readonly name: string;
  readonly content: Blob;
}

/** What is to be read, and when: the reading itself knows no clock. */
export interface ReadRequest {
  readonly file: ChosenFile;
  /** The list of actors that belongs to a table of ties. */
  readonly companion?: ChosenFile | undefined;
  readonly choices: ReadChoices;
  /** Instant of the reading. */
  readonly now: string;
}

/** What a reading is busy with. */
export type ReadStage = 'opening' | 'reading' | 'checking' | 'writing';

/** What a page can be made of. */
export type ShownKind = Extract<ContentKind, 'event' | 'network'>;

/** Tells whether there is an element that shows this kind. */
export function isShownKind(kind: ContentKind): kind is ShownKind {
  return kind === 'event' || kind === 'network';
}

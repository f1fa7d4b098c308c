import type { FormatReader } from '@geflecht/formats';

/** Who else parses a file, and how ours is meant to stand to it. */
export interface Rival {
  readonly name: string;
  /** Figure that has to hold. */
  readonly must?: string;
  /** Figure that is aimed at. */
  readonly target?: string;
  /** Turns with this rival, where it takes seconds. */
  readonly rounds?: number;
  /** Loads the rival; its work hands back how many records it found, to see that it did the same. */
  load(): Promise<(bytes: Uint8Array) => number | Promise<number>>;
}

/** A file that is parsed by us and by others. */
export interface ParseCase {
  readonly name: string;
  /** How many records there are, and how ours counts them. */
  readonly records: number;
  readonly counted: string;
  /** Writes the file, the same every time. */
  input(): Uint8Array;
  loadReader(): Promise<FormatReader>;
  readonly rivals: readonly Rival[];
  /** Figure for the peak of the heap over the size of the file: one that has to hold, or one that is aimed at. */
  readonly heap: { readonly must?: string; readonly target?: string };
  /** Turns every contestant has; fewer where one takes seconds. */
  readonly rounds: number;
}

/** What the parser underneath may be exceeded by. */
export const toBareParser = '<=1.3';

import type { GeflechtDocument } from '@geflecht/core/document';

/** Settings of {@link writeGeflechtJson}. */
export interface WriteOptions {
  /** Blanks per level; default 2, 0 for one line. */
  readonly indent?: number;
}

/** Writes a document of this project as UTF-8 bytes, all of its fields, with a line break at the end. */
export function writeGeflechtJson(document: GeflechtDocument, { indent = 2 }: WriteOptions = {}): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, undefined, indent)}\n`);
}

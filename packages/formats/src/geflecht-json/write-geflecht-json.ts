import type { GeflechtDocument } from '@geflecht/core/document';
import { formatWriter } from '../writing/format-writer.js';

/** Settings of {@link writeGeflechtJson}. */
export interface GeflechtJsonOptions {
  /** Blanks per level; default 2, 0 for one line. */
  readonly indent?: number;
}

/** Writes a document of this project as UTF-8 bytes, all of its fields, with a line break at the end. */
export function writeGeflechtJson(document: GeflechtDocument, { indent = 2 }: GeflechtJsonOptions = {}): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, undefined, indent)}\n`);
}

/** Nobody reads through more records than these, and blanks would make up half of the file. */
const mostIndented = 20_000;

function countRecords(document: GeflechtDocument): number {
  return Object.values(document).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/** Writes a document of this project whole, as one file without any loss. */
export const writeGeflecht = formatWriter((document) => {
  const indent = countRecords(document) > mostIndented ? 0 : 2;
  return [{ ending: '.json', mediaType: 'application/json', bytes: writeGeflechtJson(document, { indent }) }];
});

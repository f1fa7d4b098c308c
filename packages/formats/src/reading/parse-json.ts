import { FormatError } from '../errors/format-error.js';
import { jsonErrorOffset } from './json-error-offset.js';

/** Line and column, both counted from 1. */
interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset in a text, both counted from 1. */
export function placeOf(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/**
 * Parses JSON and says where it breaks.
 * @throws FormatError `json-malformed`
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const { line, column } = placeOf(text, jsonErrorOffset(text));
    throw new FormatError({
      code: 'json-malformed',
      message: {
        de: `JSON gelesen: Zeile ${line}, Spalte ${column} ist kein gültiges JSON. Die Datei neu ausgeben lassen.`,
        en: `Read JSON: line ${line}, column ${column} is no valid JSON. Export the file again.`,
      },
      line,
      column,
      cause,
    });
  }
}

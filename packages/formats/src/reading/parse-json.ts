import { FormatError } from '../errors/format-error.js';

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

/** Engines name the place of a JSON error in different words. */
function errorPlace(text: string, message: string): Partial<TextPlace> {
  const offset = /position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return placeOf(text, Number(offset));
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  return /end of (JSON )?(input|data)/i.test(message) ? placeOf(text, text.length) : {};
}

/**
 * Parses JSON and says where it breaks.
 * @throws FormatError `json-malformed`
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const { line, column } = errorPlace(text, cause instanceof Error ? cause.message : '');
    const [de, en] =
      line === undefined ? ['', ''] : [`, Zeile ${line}, Spalte ${column}`, `, line ${line}, column ${column}`];
    throw new FormatError({
      code: 'json-malformed',
      message: {
        de: `JSON gelesen: Die Datei ist kein gültiges JSON${de}. Die Datei neu ausgeben lassen.`,
        en: `Read JSON: the file is no valid JSON${en}. Export the file again.`,
      },
      line,
      column,
      cause,
    });
  }
}

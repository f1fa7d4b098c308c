import { FormatError } from '../errors/format-error.js';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';
import { decodeEntities } from '../records/decode-entities.js';

/** One key of a GML list with its value and line; keys may repeat. */
export interface GmlPair {
  readonly key: string;
  readonly value: GmlValue;
  readonly line: number;
}

/** Number, text or list of pairs. */
export type GmlValue = number | string | readonly GmlPair[];

const token = /"([^"]*)"|([[\]])|#[^\n]*|([^\s[\]"#]+)/g;
const numberShape = /^[+-]?(\d{1,40}|\d{0,40}\.\d{0,40})([eE][+-]?\d{1,4})?$/;

function malformed(line: number, finding: { de: string; en: string }): FormatError {
  return new FormatError({
    code: 'gml-malformed',
    message: {
      de: `GML gelesen: Zeile ${line}: ${finding.de}. Die Datei neu ausgeben lassen.`,
      en: `Read GML: line ${line}: ${finding.en}. Export the file again.`,
    },
    line,
  });
}

function scalar(word: string): number | string {
  const value = numberShape.test(word) ? Number(word) : NaN;
  return Number.isFinite(value) ? value : word;
}

/** Reads tokens into nested lists without recursion. */
class GmlParser {
  readonly #file: FileContent;
  readonly #open: { readonly key: string; readonly line: number; readonly pairs: GmlPair[] }[] = [
    { key: '', line: 1, pairs: [] },
  ];
  #key: string | undefined;

  constructor(file: FileContent) {
    this.#file = file;
  }

  value(value: number | string, line: number): void {
    if (this.#key === undefined) {
      if (typeof value === 'number' || !/^[A-Za-z_]/.test(value)) {
        throw malformed(line, {
          de: `„${String(value).slice(0, 40)}“ ohne Namen davor`,
          en: `“${String(value).slice(0, 40)}” has no key`,
        });
      }
      this.#key = value.toLowerCase();
    } else {
      this.#open.at(-1)?.pairs.push({ key: this.#key, value, line });
      this.#key = undefined;
    }
  }

  openList(line: number): void {
    if (this.#key === undefined) throw malformed(line, { de: '„[“ ohne Namen davor', en: '“[” has no key' });
    this.#open.push({ key: this.#key, line, pairs: [] });
    this.#key = undefined;
    assertWithin(this.#file.limits, 'depth', this.#open.length);
  }

  closeList(line: number): void {
    const closed = this.#open.length > 1 ? this.#open.pop() : undefined;
    if (closed === undefined || this.#key !== undefined)
      throw malformed(line, { de: '„]“ an falscher Stelle', en: 'misplaced “]”' });
    this.#open.at(-1)?.pairs.push({ key: closed.key, value: closed.pairs, line: closed.line });
  }

  finish(line: number): readonly GmlPair[] {
    const [root] = this.#open;
    if (this.#open.length > 1 || this.#key !== undefined)
      throw malformed(line, { de: 'Die Datei ist abgebrochen', en: 'the file is cut off' });
    return root?.pairs ?? [];
  }
}

/**
 * Parses GML into pairs; keys are in lower case, entities in texts decoded.
 * @throws FormatError `gml-malformed`, `too-deep`
 */
export function parseGml(file: FileContent): readonly GmlPair[] {
  const parser = new GmlParser(file);
  let [line, at] = [1, 0];
  for (const match of file.text.matchAll(token)) {
    line += newlines(file.text, at, match.index);
    at = match.index;
    const [, quoted, bracket, word] = match;
    if (bracket === '[') parser.openList(line);
    else if (bracket === ']') parser.closeList(line);
    else if (quoted !== undefined) parser.value(decodeEntities(quoted), line);
    else if (word !== undefined) parser.value(scalar(word), line);
  }
  return parser.finish(line);
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

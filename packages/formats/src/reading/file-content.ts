import { FormatError } from '../errors/format-error.js';
import { decodeText } from './decode-text.js';
import { Findings } from './findings.js';
import { parseJson } from './parse-json.js';
import { assertDepth, assertWithin, defaultLimits } from './limits.js';
import type { Limits } from './limits.js';
import type { ReadOptions } from './read-options.js';

const tiesEnding = /[-_ ](edges|edgelist|ties|links|kanten|verbindungen)$/i;

/** An opened file: its bytes, its text and its parsed JSON on demand, and where a reader notes what it finds. */
export class FileContent {
  readonly bytes: Uint8Array;
  /** File name without folders, or nothing. */
  readonly name: string;
  readonly options: ReadOptions;
  readonly limits: Limits;
  readonly findings = new Findings();
  #text: string | undefined;
  #json: { readonly value: unknown } | undefined;

  /**
   * Opens a file and checks its size.
   * @throws FormatError `too-large`, `empty`
   */
  constructor(bytes: Uint8Array, options: ReadOptions = {}) {
    this.options = options;
    this.name = (options.name ?? '').replace(/^.*[/\\]/, '');
    this.limits = { ...defaultLimits, ...options.limits };
    assertWithin(this.limits, 'bytes', bytes.length);
    if (bytes.length === 0) throw emptyFile();
    this.bytes = bytes;
  }

  /**
   * The file as text, decoded on first use: archives never are.
   * @throws FormatError `encoding-unreadable`, `empty`
   */
  get text(): string {
    this.#text ??= this.#decode();
    return this.#text;
  }

  /** File name without folders, endings and the word that tells ties from actors, or nothing. */
  get stem(): string {
    const name = this.name.replace(/(\.[A-Za-z][A-Za-z0-9]{0,9}){1,2}$/, '');
    return name.replace(tiesEnding, '') || name;
  }

  /** Title for what has none of its own: the caller's, else the words of the file name, else nothing. */
  get title(): string {
    const words = this.stem.split(/[-_\s]+/).filter((word) => word !== '');
    return this.options.title ?? words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join(' ');
  }

  /**
   * The file as JSON, parsed once.
   * @throws FormatError `json-malformed`, `too-deep`
   */
  json(): unknown {
    if (this.#json === undefined) {
      const value = parseJson(this.text);
      assertDepth(value, this.limits);
      this.#json = { value };
    }
    return this.#json.value;
  }

  #decode(): string {
    const { text, encoding, isAssumed } = decodeText(this.bytes);
    if (isAssumed) this.findings.report('encoding-assumed', 'file', encoding);
    if (text.trim() === '') throw emptyFile();
    return text;
  }
}

function emptyFile(): FormatError {
  return new FormatError({
    code: 'empty',
    message: { de: 'Datei gelesen: Sie ist leer.', en: 'Read file: it is empty.' },
  });
}

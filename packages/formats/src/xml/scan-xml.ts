import { SaxesParser } from 'saxes';
import type { SaxesStartTagPlain, SaxesTagPlain } from 'saxes';
import { FormatError } from '../errors/format-error.js';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';

/** Attributes as they stand in the file, with their prefixes; the object has no prototype. */
export type RawAttributes = Readonly<Record<string, string>>;

/** What a reader does at the start and the end of an element. Names are without prefix. */
export interface XmlScanner {
  /** Whether the element's own text is wanted; all other text is passed over. */
  readonly open: (name: string, attributes: RawAttributes, line: number) => boolean;
  /** `text` is the element's own text without that of its children, empty where it was not wanted. */
  readonly close: (name: string, text: string) => void;
}

const longText = 100_000;
const warmUps = 12;

/**
 * Lets the engine see a few short files end. Otherwise it compiles the loop over a long one without knowing what comes
 * behind, throws the result away at the end, and after some files gives up: they then take five times as long.
 */
function warmUp(): void {
  for (let count = 0; count < warmUps; count += 1) new SaxesParser().write('<a b="c">d</a>').close();
}

const noAttributes = Object.freeze(Object.create(null) as object);

/**
 * Attributes that inherit no names, from an object that has none. Those of the parser inherit from no object, which the engine
 * keeps as hash tables: larger, and slow to ask.
 */
function emptyAttributes(): Record<string, string> {
  return Object.create(noAttributes) as Record<string, string>;
}

function malformed(parser: SaxesParser, cause: Error): FormatError {
  const { line, columnIndex } = parser;
  const finding = cause.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  const column = columnIndex + 1;
  return new FormatError({
    code: 'xml-malformed',
    message: {
      de: `XML gelesen: Zeile ${line}, Spalte ${column} ist fehlerhaft (${finding}). Die Datei neu ausgeben lassen.`,
      en: `Read XML: line ${line}, column ${column} is malformed (${finding}). Export the file again.`,
    },
    line,
    column,
    cause,
  });
}

function refuseEntities(line: number): FormatError {
  return new FormatError({
    code: 'xml-entities-refused',
    message: {
      de: 'XML gelesen: Die Datei erklärt eigene Entitäten; solche Dateien werden aus Sicherheitsgründen nicht gelesen.',
      en: 'Read XML: the file declares entities of its own; such files are not read, for safety.',
    },
    line,
  });
}

const colon = 0x3a;

/** Prefixes differ between files of one format, so names are compared without them. */
export function localName(name: string): string {
  // A bare loop: names are short, there are hundreds of thousands, and hardly one has a prefix.
  for (let at = 0; at < name.length; at += 1) if (name.charCodeAt(at) === colon) return name.slice(at + 1);
  return name;
}

/** The elements that are open, from the root to the innermost: their names, and the texts of those that want one. */
class OpenElements {
  /** How deep the innermost element lies. */
  depth = 0;
  readonly #parser: SaxesParser;
  readonly #names: string[] = [''];
  readonly #texts: (string | undefined)[] = [undefined];
  #isListening = false;

  constructor(parser: SaxesParser) {
    this.#parser = parser;
    parser.on('cdata', this.#add);
  }

  open(name: string, wantsText: boolean): void {
    this.depth += 1;
    this.#names[this.depth] = name;
    this.#texts[this.depth] = wantsText ? '' : undefined;
    if (wantsText !== this.#isListening) this.#listen(wantsText);
  }

  close(handler: XmlScanner['close']): void {
    const [name = '', text = ''] = [this.#names[this.depth], this.#texts[this.depth]];
    this.depth -= 1;
    if (!this.#isListening && this.#texts[this.depth] !== undefined) this.#listen(true);
    handler(name, text);
  }

  readonly #add = (text: string): void => {
    const before = this.#texts[this.depth];
    if (before !== undefined) this.#texts[this.depth] = before === '' ? text : before + text;
  };

  /** Blanks between elements are most of the texts of a file; without a listener they are never cut out of it. */
  #listen(wantsText: boolean): void {
    this.#isListening = wantsText;
    if (wantsText) this.#parser.on('text', this.#add);
    else this.#parser.off('text');
  }
}

function listenToDoctype(parser: SaxesParser, file: FileContent): void {
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw refuseEntities(parser.line);
    file.findings.report('doctype-ignored', `line ${parser.line}`);
  });
}

/**
 * Reads XML as a stream of elements and gathers the texts that are asked for. Entities of a DTD are refused, external ones
 * never fetched.
 * @throws FormatError `xml-malformed`, `xml-entities-refused`, `too-deep`
 */
export function scanXml(file: FileContent, { open, close }: XmlScanner): void {
  if (file.text.length > longText) warmUp();
  const parser = new SaxesParser();
  const elements = new OpenElements(parser);
  parser.on('error', (error) => {
    throw malformed(parser, error);
  });
  listenToDoctype(parser, file);
  const { limits } = file;
  const deepest = limits.depth;
  // The parser fills in what its tag holds after this.
  parser.on('opentagstart', (tag: SaxesStartTagPlain) => {
    tag.attributes = emptyAttributes();
  });
  parser.on('opentag', ({ name: written, attributes }: SaxesTagPlain) => {
    const name = localName(written);
    elements.open(name, open(name, attributes, parser.line));
    if (elements.depth > deepest) assertWithin(limits, 'depth', elements.depth);
  });
  parser.on('closetag', () => elements.close(close));
  // In one piece: slices of a long text are read several times slower than the text itself.
  parser.write(file.text);
  parser.close();
}

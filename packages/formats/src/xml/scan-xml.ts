import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
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

/** Prefixes differ between files of one format, so names are compared without them. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Texts of the elements that are open, from the root to the innermost; only wanted ones gather any. */
class OpenTexts {
  /** How deep the innermost element lies. */
  depth = 0;
  readonly #parser: SaxesParser;
  readonly #texts: (string | undefined)[] = [];
  #isGathering = false;

  constructor(parser: SaxesParser) {
    this.#parser = parser;
  }

  open(isWanted: boolean): void {
    this.depth += 1;
    this.#texts[this.depth] = isWanted ? '' : undefined;
    if (isWanted !== this.#isGathering) this.#gather(isWanted);
  }

  close(): string {
    const text = this.#texts[this.depth];
    this.depth -= 1;
    const isWanted = this.#texts[this.depth] !== undefined;
    if (isWanted !== this.#isGathering) this.#gather(isWanted);
    return text ?? '';
  }

  readonly #add = (text: string): void => {
    const before = this.#texts[this.depth];
    this.#texts[this.depth] = before === undefined || before === '' ? text : before + text;
  };

  /** Blanks between elements are most of the texts of a file; without a listener they are never cut out of it. */
  #gather(isWanted: boolean): void {
    this.#isGathering = isWanted;
    if (isWanted) {
      this.#parser.on('text', this.#add);
      this.#parser.on('cdata', this.#add);
    } else {
      this.#parser.off('text');
      this.#parser.off('cdata');
    }
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
  const texts = new OpenTexts(parser);
  parser.on('error', (error) => {
    throw malformed(parser, error);
  });
  listenToDoctype(parser, file);
  const { limits } = file;
  const deepest = limits.depth;
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    texts.open(open(name.includes(':') ? localName(name) : name, attributes, parser.line));
    if (texts.depth > deepest) assertWithin(limits, 'depth', texts.depth);
  });
  parser.on('closetag', ({ name }) => close(name.includes(':') ? localName(name) : name, texts.close()));
  // In one piece: slices of a long text are read several times slower than the text itself.
  parser.write(file.text);
  parser.close();
}

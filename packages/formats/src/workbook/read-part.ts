import { SaxesParser } from 'saxes';
import { FormatError, isFormatError } from '../errors/format-error.js';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';
import { unpackEntry } from '../zip/unpack-entry.js';
import type { ZipArchive } from '../zip/zip-directory.js';
import { PieceDecoder } from './piece-decoder.js';
import { workbookMalformed } from './workbook-malformed.js';

/** Positions in a part tell nobody anything, and cost time. */
interface PlainXml {
  readonly xmlns: false;
  readonly position: false;
}

/** A workbook that is being read. */
export interface Workbook {
  readonly file: FileContent;
  readonly archive: ZipArchive;
}

/** Attributes of an element by their names as written. */
export type PartAttributes = Readonly<Record<string, string | undefined>>;

/** What a reader does with the elements of a part; names are as written. */
export interface PartHandlers {
  readonly open: (name: string, attributes: PartAttributes) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

function refuseDoctype(part: string): FormatError {
  return new FormatError({
    code: 'xml-entities-refused',
    message: {
      de: `Arbeitsmappe gelesen: Der Teil „${part}“ hat eine DOCTYPE-Angabe; solche Dateien werden aus Sicherheitsgründen nicht gelesen.`,
      en: `Read workbook: its part “${part}” has a DOCTYPE declaration; such files are not read, for safety.`,
    },
  });
}

function parserOf({ file }: Workbook, part: string, handlers: PartHandlers): SaxesParser<PlainXml> {
  const parser = new SaxesParser<PlainXml>({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw workbookMalformed(part, error);
  });
  parser.on('doctype', () => {
    throw refuseDoctype(part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    assertWithin(file.limits, 'depth', depth);
    handlers.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close(name);
  });
  if (handlers.text !== undefined) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  return parser;
}

/**
 * Reads one part of a workbook as a stream of elements, unpacking it on the way; nothing happens where it is missing.
 * @returns whether the part is there
 * @throws FormatError `workbook-malformed`, `zip-malformed`, `file-encrypted`, `xml-entities-refused`, `too-deep`
 */
export function readPart(book: Workbook, part: string, handlers: PartHandlers): boolean {
  const entry = book.archive.entries.get(part.toLowerCase());
  if (entry === undefined) return false;
  const parser = parserOf(book, part, handlers);
  const decoder = new PieceDecoder();
  const take = (piece?: Uint8Array) => {
    try {
      parser.write(piece === undefined ? decoder.finish() : decoder.decode(piece));
    } catch (error) {
      throw isFormatError(error) ? error : workbookMalformed(part, error);
    }
  };
  unpackEntry(book.archive, entry, take);
  take();
  parser.close();
  return true;
}

/** The name of an element or attribute without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

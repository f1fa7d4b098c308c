import { SaxesParser } from 'saxes';
import { FormatError } from '../errors/format-error.js';
import type { FileContent } from '../reading/file-content.js';
import { assertWithin } from '../reading/limits.js';

/** An opened element: local name, attributes by local name, and its line. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

/** What a reader of XML does at the start and the end of an element. */
export interface XmlHandlers {
  readonly open: (element: XmlElement) => void;
  /** `text` is the element's own text without that of its children. */
  readonly close: (name: string, text: string) => void;
}

const chunkLength = 65_536;

/** Prefixes differ between files of one format, so names are compared without them. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isNamespace(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function hasPrefix(attributes: Readonly<Record<string, string>>): boolean {
  for (const name in attributes) if (name.includes(':')) return true;
  return false;
}

function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (!hasPrefix(attributes)) return attributes;
  return Object.fromEntries(
    Object.keys(attributes)
      .filter((name) => !isNamespace(name))
      .map((name) => [localName(name), attributes[name] ?? '']),
  );
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

/**
 * Reads XML as a stream of elements. Entities of a DTD are refused, external ones never fetched.
 * @throws FormatError `xml-malformed`, `xml-entities-refused`, `too-deep`
 */
export function readXml(file: FileContent, handlers: XmlHandlers): void {
  const parser = new SaxesParser();
  const texts: string[] = [];
  parser.on('error', (error) => {
    throw malformed(parser, error);
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw refuseEntities(parser.line);
    file.findings.report('doctype-ignored', `line ${parser.line}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    texts.push('');
    assertWithin(file.limits, 'depth', texts.length);
    handlers.open({ name: localName(name), attributes: localAttributes(attributes), line: parser.line });
  });
  const addText = (text: string) => {
    const last = texts.length - 1;
    if (last >= 0) texts[last] += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => handlers.close(localName(name), texts.pop() ?? ''));
  for (let at = 0; at < file.text.length; at += chunkLength) parser.write(file.text.slice(at, at + chunkLength));
  parser.close();
}

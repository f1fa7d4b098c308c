import type { FileContent } from '../reading/file-content.js';
import { localName, scanXml } from './scan-xml.js';
import type { RawAttributes } from './scan-xml.js';

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

function isNamespace(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function hasPrefix(attributes: RawAttributes): boolean {
  for (const name in attributes) if (name.includes(':')) return true;
  return false;
}

/** Attributes by their names without prefix, declarations of namespaces left out. */
export function localAttributes(attributes: RawAttributes): RawAttributes {
  if (!hasPrefix(attributes)) return attributes;
  return Object.fromEntries(
    Object.keys(attributes)
      .filter((name) => !isNamespace(name))
      .map((name) => [localName(name), attributes[name] ?? '']),
  );
}

/**
 * Reads XML as a stream of elements with all their texts. Entities of a DTD are refused, external ones never fetched.
 * @throws FormatError `xml-malformed`, `xml-entities-refused`, `too-deep`
 */
export function readXml(file: FileContent, handlers: XmlHandlers): void {
  scanXml(file, {
    open: (name, attributes, line) => {
      handlers.open({ name, attributes: localAttributes(attributes), line });
      return true;
    },
    close: handlers.close,
  });
}

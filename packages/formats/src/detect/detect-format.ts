import { FormatError } from '../errors/format-error.js';
import { isFrabJson, isFromPretalx } from '../frab/schedule-from-json.js';
import { isGeflechtJson } from '../geflecht-json/is-geflecht-json.js';
import { graphJsonDialect } from '../graph-json/graph-json-dialect.js';
import { isMinivan } from '../minivan/is-minivan.js';
import { isOpenFairDb } from '../open-fair-db/is-open-fair-db.js';
import { isPretalxWidget } from '../pretalx/is-pretalx-widget.js';
import { FileContent } from '../reading/file-content.js';
import { asFormatError } from '../reading/file-reader.js';
import type { ReadOptions } from '../reading/read-options.js';
import type { FormatName } from '../reading/read-result.js';
import { holdsEvent } from '../schema-org/event-forest.js';
import { isSessionize } from '../sessionize/sessionize-view.js';
import { fileEncrypted } from '../zip/file-encrypted.js';
import { archiveName, workbookFormat } from '../zip/workbook-format.js';
import { isZip, openZip } from '../zip/zip-directory.js';
import { isEncryptedWorkbook, otherFormat } from './other-formats.js';

const xmlRoots: ReadonlyMap<string, FormatName> = new Map([
  ['gexf', 'gexf'],
  ['graphml', 'graphml'],
  ['schedule', 'frab-xml'],
] as const);
const headLength = 4_096;

function jsonFormat(json: unknown): FormatName {
  if (isGeflechtJson(json)) return 'geflecht';
  if (isFrabJson(json)) return isFromPretalx(json) ? 'pretalx-json' : 'frab-json';
  if (isPretalxWidget(json)) return 'pretalx-widget-json';
  if (isSessionize(json)) return 'sessionize-json';
  if (holdsEvent(json)) return 'schema-org';
  if (isMinivan(json)) return 'minivan-json';
  if (isOpenFairDb(json)) return 'open-fair-db-json';
  return graphJsonDialect(json)?.format ?? 'json-list';
}

/** The first element of an XML file behind declaration, comments and DOCTYPE. */
function rootName(head: string): string | undefined {
  for (const [, name] of head.matchAll(/<([A-Za-z_][\w.-]*(?::[\w.-]+)?)/g)) {
    return name?.replace(/^.*:/, '').toLowerCase();
  }
  return undefined;
}

/** Web pages start anyhow; only elements that XML formats do not know tell them. */
const pageStart = /^(html|head|body|div|article|section|script|meta)$/;

function xmlFormat(head: string): FormatName {
  const root = rootName(head) ?? '';
  const format = xmlRoots.get(root);
  if (format !== undefined) return format;
  if (pageStart.test(root)) return 'schema-org';
  throw notSupported(`XML <${root.slice(0, 40)}>`);
}

function archiveFormat(file: FileContent): FormatName {
  const archive = openZip(file.bytes, file.limits);
  const format = workbookFormat(archive);
  if (format !== undefined) return format;
  throw notSupported(archiveName(archive));
}

/** Formats that their first words tell, in the order in which they are tried. */
const beginnings: readonly { readonly format: FormatName; readonly shape: RegExp }[] = [
  { format: 'icalendar', shape: /^BEGIN\s*:\s*V(CALENDAR|EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE)\b/i },
  { format: 'ucinet-dl', shape: /^dl[\s,]+(n|nr|nm|nc|format)\s*[=\s]\s*\w/i },
  { format: 'vna', shape: /^\*(node|tie) (data|properties)\b/i },
  {
    format: 'devopsdays-yaml',
    shape:
      /^(?:#[^\n]*\n\s*)*(?:---\s*\n|[a-z_]{2,40}:\s*(?:"[^"\n]*"|[^\n,;\t]*)(?:#[^\n]*)?\n\s*(?:-\s|[a-z_]{2,40}:\s)|-\s+[a-z_]{2,40}:\s)/i,
  },
];

function textFormat(head: string): FormatName {
  const told = beginnings.find(({ shape }) => shape.test(head));
  if (told !== undefined) return told.format;
  const start = head.replace(/^(\s*(%|#)[^\n]*\n)*\s*/, '');
  if (/^\*(vertices|nodes|network)\b/i.test(start)) return 'pajek';
  if (/^([A-Za-z_]\w*\s+("[^"]*"|[^\s[]+)\s+)*graph\s*\[/i.test(start)) return 'gml';
  return 'csv';
}

/** The error of a file that is recognised and not read. */
export function notSupported(name: string): FormatError {
  return new FormatError({
    code: 'format-not-supported',
    message: {
      de: `Datei erkannt: ${name} wird nicht gelesen. Als XLSX, CSV, JSON, GraphML oder GEXF ausgeben lassen.`,
      en: `Recognised file: ${name} is not read. Export it as XLSX, CSV, JSON, GraphML or GEXF.`,
    },
  });
}

/** Names the format of an opened file. */
export function formatOf(file: FileContent): FormatName {
  if (isZip(file.bytes)) return archiveFormat(file);
  const head = file.text.slice(0, headLength).trimStart();
  const other = otherFormat(head);
  if (other !== undefined) throw notSupported(other);
  if (/^[[{]/.test(head)) return jsonFormat(file.json());
  return head.startsWith('<') ? xmlFormat(head) : textFormat(head);
}

/**
 * Names the format of a file by its content; the file name plays no part.
 * @throws FormatError where the file is empty, too large, broken JSON, or of a kind that is not read
 */
export function detectFormat(bytes: Uint8Array, options: ReadOptions = {}): FormatName {
  try {
    return formatOf(openFile(bytes, options));
  } catch (error) {
    throw asFormatError(error);
  }
}

/**
 * Opens a file for detection and reading.
 * @throws FormatError
 */
export function openFile(bytes: Uint8Array, options: ReadOptions = {}): FileContent {
  const other = otherFormat(bytes);
  if (other === 'XLS' && isEncryptedWorkbook(bytes)) throw fileEncrypted();
  if (other !== undefined) throw notSupported(other);
  return new FileContent(bytes, options);
}

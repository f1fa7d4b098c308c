import type { GeflechtDocument } from '@geflecht/core/document';
import { FormatError } from '../errors/format-error.js';
import type { WritableFormat } from './writable-format.js';
import type { FormatWriter, WriteOptions, WriteResult } from './write-result.js';

type Load = () => Promise<FormatWriter>;

/** Writers load when a file of their format is asked for. */
const writers: Readonly<Record<WritableFormat, Load>> = {
  geflecht: async () => (await import('../geflecht-json/index.js')).writeGeflecht,
  icalendar: async () => (await import('../icalendar/index.js')).writeIcalendar,
  'frab-json': async () => (await import('../frab/index.js')).writeFrabJson,
  'event-html': async () => (await import('../event-html/index.js')).writeEventHtml,
  'event-text': async () => (await import('../event-text/index.js')).writeEventText,
  'schema-org': async () => (await import('../schema-org/index.js')).writeSchemaOrg,
  'frab-xml': async () => (await import('../frab/index.js')).writeFrabXml,
  'event-csv': async () => (await import('../programme-table/index.js')).writeEventCsv,
  'event-xlsx': async () => (await import('../programme-table/index.js')).writeEventXlsx,
  'sign-ups-csv': async () => (await import('../people-list/index.js')).writeSignUpsCsv,
  'sign-ups-xlsx': async () => (await import('../people-list/index.js')).writeSignUpsXlsx,
  'network-xlsx': async () => (await import('../network-table/index.js')).writeNetworkXlsx,
  'network-csv': async () => (await import('../network-table/index.js')).writeNetworkCsv,
  graphml: async () => (await import('../graphml/index.js')).writeGraphml,
  gexf: async () => (await import('../gexf/index.js')).writeGexf,
  pajek: async () => (await import('../pajek/index.js')).writePajek,
  'kumu-xlsx': async () => (await import('../kumu-table/index.js')).writeKumuXlsx,
};

function notWritable(format: string): FormatError {
  return new FormatError({
    code: 'format-not-supported',
    message: {
      de: `Datei geschrieben: Das Format „${format}“ wird nicht geschrieben. Ein anderes wählen.`,
      en: `Write file: the format “${format}” is not written. Choose another one.`,
    },
  });
}

/**
 * Writes a document in one format, as one file or several, and names what the format cannot carry. It writes what it
 * is given: callers disclose first (`discloseDocument`), to whoever will read the files.
 * @throws FormatError `format-not-supported`, `nothing-to-write`
 */
export async function writeFile(
  document: GeflechtDocument,
  format: WritableFormat,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const load = writers[format] as Load | undefined;
  if (load === undefined) throw notWritable(format);
  const write = await load();
  return write(document, options);
}

import { formatOf, notSupported, openFile } from './detect/detect-format.js';
import { asFormatError } from './reading/file-reader.js';
import type { FormatReader } from './reading/file-reader.js';
import type { ReadOptions } from './reading/read-options.js';
import type { FormatName, ReadResult } from './reading/read-result.js';

const graphJson = async () => (await import('./graph-json/index.js')).readGraphJson;
const workbook = async () => (await import('./workbook/index.js')).readWorkbook;

/** Readers load when a file of their format turns up. */
const readers: Readonly<Partial<Record<FormatName, () => Promise<FormatReader>>>> = {
  geflecht: async () => (await import('./geflecht-json/index.js')).readGeflechtJson,
  'frab-json': async () => (await import('./frab/index.js')).readFrabJson,
  'frab-xml': async () => (await import('./frab/index.js')).readFrabXml,
  'pretalx-json': async () => (await import('./pretalx/index.js')).readPretalx,
  'pretalx-widget-json': async () => (await import('./pretalx/index.js')).readPretalxWidget,
  'sessionize-json': async () => (await import('./sessionize/index.js')).readSessionize,
  'json-list': async () => (await import('./json-list/index.js')).readJsonList,
  icalendar: async () => (await import('./icalendar/index.js')).readIcalendar,
  'schema-org': async () => (await import('./schema-org/index.js')).readSchemaOrg,
  'devopsdays-yaml': async () => (await import('./devopsdays/index.js')).readDevopsdays,
  csv: async () => (await import('./tables/index.js')).readTable,
  xlsx: workbook,
  ods: workbook,
  graphml: async () => (await import('./graphml/index.js')).readGraphml,
  gexf: async () => (await import('./gexf/index.js')).readGexf,
  gml: async () => (await import('./gml/index.js')).readGml,
  pajek: async () => (await import('./pajek/index.js')).readPajek,
  'ucinet-dl': async () => (await import('./ucinet-dl/index.js')).readUcinetDl,
  vna: async () => (await import('./vna/index.js')).readVna,
  'minivan-json': async () => (await import('./minivan/index.js')).readMinivan,
  'open-fair-db-json': async () => (await import('./open-fair-db/index.js')).readOpenFairDb,
  'graphology-json': graphJson,
  'node-link-json': graphJson,
  'cytoscape-json': graphJson,
  'kumu-json': graphJson,
};

/**
 * Reads a file of any known format: names the format by content, loads its reader and hands back the content as a
 * document with everything that was guessed, changed or lost on the way.
 * @throws FormatError whenever the file cannot be read, and nothing else
 */
export async function readFile(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    const file = openFile(bytes, options);
    const format = formatOf(file);
    const load = readers[format];
    if (load === undefined) throw notSupported(format);
    return (await load())(file);
  } catch (error) {
    throw asFormatError(error);
  }
}

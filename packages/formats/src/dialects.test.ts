import { readdirSync, readFileSync } from 'node:fs';
import { validateDocument } from '@geflecht/core/schema';
import { describe, expect, it } from 'vitest';
import { isFormatError, readFile } from './index.js';
import type { ReadOptions, ReadResult } from './index.js';

const folder = new URL('../../../fixtures/dialects/', import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, folder)));
const read = (path: string, options: ReadOptions = {}) => readFile(bytesOf(path), { name: path, ...options });
const codes = ({ warnings }: ReadResult) => warnings.map(({ code }) => code).toSorted();
const codeOf = async (path: string): Promise<unknown> => {
  const error: unknown = await read(path).catch((thrown: unknown) => thrown);
  return isFormatError(error) ? error.code : error;
};

type Expectation = readonly [string, string, Record<string, number>, readonly string[]];

/** What is expected of programmes and people's lists in tables. */
const tables = JSON.parse(new TextDecoder().decode(bytesOf('tables-expected.json'))) as readonly Expectation[];

/** Path, format, counts, codes of warnings in alphabetical order. */
const readable: readonly Expectation[] = [
  ...tables,
  [
    'programmes/spieltreff.frab.json',
    'frab-json',
    { sessions: 4, days: 3, rooms: 3, contributors: 3 },
    ['date-missing', 'entry-unreadable', 'html-converted', 'language-unreadable', 'link-unusable'],
  ],
  [
    'programmes/werkstatt.pretalx.json',
    'pretalx-json',
    { sessions: 2, days: 2, rooms: 2, contributors: 2 },
    ['time-zone-contradicted'],
  ],
  ['programmes/lesefest.widget.json', 'pretalx-widget-json', { sessions: 2, days: 2, rooms: 1, contributors: 2 }, []],
  [
    'programmes/sommerfest.schedule.xml',
    'frab-xml',
    { sessions: 4, days: 2, rooms: 2, contributors: 2 },
    ['html-converted', 'link-unusable', 'time-zone-assumed'],
  ],
  [
    'programmes/fachtag.schedule.xml',
    'frab-xml',
    { sessions: 1, days: 1, rooms: 2, contributors: 1 },
    ['html-converted'],
  ],
  [
    'programmes/nachbarschaftstag.sessionize.json',
    'sessionize-json',
    { sessions: 3, days: 1, rooms: 2, contributors: 2 },
    ['time-zone-assumed'],
  ],
  [
    'programmes/stadtteilwoche.json',
    'json-list',
    { sessions: 4, days: 2, rooms: 0, contributors: 0 },
    ['date-missing', 'end-unreadable', 'fields-mapped', 'link-unusable', 'time-zone-assumed'],
  ],
  [
    'programmes/feiertage.json',
    'json-list',
    { sessions: 3, days: 2, rooms: 0, contributors: 0 },
    ['fields-mapped', 'lists-separate'],
  ],
  [
    'programmes/monatsplan.json',
    'json-list',
    { sessions: 2, days: 2, rooms: 2, contributors: 0 },
    ['fields-mapped', 'time-zone-assumed'],
  ],
  [
    'programmes/familientag.jsonld',
    'schema-org',
    { sessions: 4, days: 2, rooms: 1, contributors: 3 },
    [
      'events-levelled',
      'html-converted',
      'online-access-kept',
      'postponed-tentative',
      'schedule-kept-aside',
      'time-zone-assumed',
    ],
  ],
  [
    'programmes/kalender.html',
    'schema-org',
    { sessions: 4, days: 4, rooms: 0, contributors: 0 },
    ['clock-time-missing', 'events-repeated', 'script-unreadable', 'time-zone-assumed'],
  ],
  [
    'programmes/netztage.yml',
    'devopsdays-yaml',
    { sessions: 7, days: 2, rooms: 0, contributors: 0 },
    ['time-zone-assumed', 'title-from-name'],
  ],
  [
    'programmes/aushang.yaml',
    'devopsdays-yaml',
    { sessions: 2, days: 1, rooms: 1, contributors: 0 },
    ['fields-mapped', 'time-zone-assumed'],
  ],
  [
    'networks/bezirk.win1252.csv',
    'csv',
    { actors: 4, ties: 3 },
    ['columns-mapped', 'encoding-assumed', 'number-unreadable', 'parallel-ties', 'self-tie', 'tie-end-missing'],
  ],
  ['networks/komma.utf16.csv', 'csv', { actors: 3, ties: 3 }, ['columns-mapped']],
  ['networks/partner-edges.csv', 'csv', { actors: 4, ties: 3 }, ['columns-mapped']],
  ['networks/jahre.csv', 'csv', { actors: 3, ties: 3 }, ['columns-mapped', 'parallel-ties']],
  ['networks/trennzeichen.csv', 'csv', { actors: 3, ties: 2 }, ['columns-mapped']],
  ['networks/treffen-matrix.csv', 'csv', { actors: 6, ties: 4 }, ['two-mode']],
  ['networks/nachbarn-matrix.csv', 'csv', { actors: 4, ties: 2 }, []],
  ['networks/liste.csv', 'csv', { rows: 2, columns: 2 }, []],
  [
    'tables/quartier.xlsx',
    'xlsx',
    { actors: 3, ties: 3 },
    [
      'cell-error',
      'cells-merged',
      'columns-hidden',
      'columns-mapped',
      'end-by-name',
      'id-as-number',
      'rows-hidden',
      'sheets-hidden',
    ],
  ],
  ['tables/faktoren.kumu.xlsx', 'xlsx', { actors: 3, ties: 2 }, ['columns-mapped', 'end-ambiguous', 'sheet-dropped']],
  ['tables/treffen.ods', 'ods', { actors: 5, ties: 3 }, ['two-mode']],
  [
    'networks/schluessel.graphml',
    'graphml',
    { actors: 5, ties: 2 },
    [
      'doctype-ignored',
      'graph-dropped',
      'hyperedge-dropped',
      'key-undeclared',
      'parallel-ties',
      'port-dropped',
      'self-tie',
    ],
  ],
  [
    'networks/zeiten.gexf',
    'gexf',
    { actors: 5, ties: 3 },
    ['key-undeclared', 'number-unreadable', 'self-tie', 'time-kept-aside'],
  ],
  ['networks/kreis.gml', 'gml', { actors: 4, ties: 3 }, ['actor-not-listed']],
  ['networks/zwei-arten.net', 'pajek', { actors: 5, ties: 4 }, ['two-mode']],
  [
    'networks/beziehungen.net',
    'pajek',
    { actors: 4, ties: 6 },
    ['element-dropped', 'line-unreadable', 'number-unreadable', 'relation-kept'],
  ],
  [
    'networks/buendel.paj',
    'pajek',
    { actors: 4, ties: 4 },
    ['element-dropped', 'graph-dropped', 'number-unreadable', 'relation-kept', 'self-tie', 'time-kept-aside'],
  ],
  ['networks/jung.net', 'pajek', { actors: 3, ties: 2 }, []],
  ['networks/graphology.json', 'graphology-json', { actors: 2, ties: 2 }, []],
  ['networks/knoten.d3.json', 'node-link-json', { actors: 3, ties: 2 }, []],
  ['networks/knoten-id.json', 'node-link-json', { actors: 2, ties: 1 }, []],
  ['networks/cytoscape.json', 'cytoscape-json', { actors: 2, ties: 1 }, []],
  ['networks/kumu.json', 'kumu-json', { actors: 3, ties: 1 }, []],
  ['networks/buendel.minivan.json', 'minivan-json', { actors: 2, ties: 1 }, []],
  [
    'networks/karte.openfairdb.json',
    'open-fair-db-json',
    { actors: 3, ties: 0 },
    ['entry-unreadable', 'link-unusable', 'number-unreadable'],
  ],
  ['networks/nachbarn.dl', 'ucinet-dl', { actors: 4, ties: 3 }, []],
  ['networks/feste.dl', 'ucinet-dl', { actors: 5, ties: 6 }, ['relation-kept', 'two-mode']],
  ['networks/rat.dl', 'ucinet-dl', { actors: 5, ties: 2 }, ['number-unreadable', 'self-tie', 'tie-end-missing']],
  ['networks/ebenen.dl', 'ucinet-dl', { actors: 6, ties: 5 }, ['line-unreadable', 'relation-kept']],
  [
    'networks/hof.vna',
    'vna',
    { actors: 4, ties: 4 },
    ['element-dropped', 'number-unreadable', 'relation-kept', 'self-tie'],
  ],
];

describe.each(readable)('%s', (...[path, format, counts, warnings]) => {
  it('is recognised by content, counted and commented', async () => {
    const result = await read(path);
    expect({ format: result.format, counts: result.counts, codes: codes(result) }).toEqual({
      format,
      counts,
      codes: warnings,
    });
  });

  it('becomes a document without a fault', async () => {
    const { document } = await read(path);
    expect(validateDocument(document).issues).toEqual([]);
  });

  it('becomes the same document a second time, whatever it is called', async () => {
    const [first, second] = [await read(path), await read(path)];
    expect(second.document).toEqual(first.document);
    const { format: again } = await read(path, { name: 'x.bin' });
    expect(again).toBe(format);
  });
});

describe('the folder of dialects', () => {
  it('holds no readable file that is not read here', () => {
    const files = ['programmes', 'networks', 'tables'].flatMap((kind) =>
      readdirSync(new URL(kind, folder)).map((name) => `${kind}/${name}`),
    );
    const known = [...readable.map(([path]) => path), 'networks/partner-nodes.csv'];
    expect(files.filter((path) => !known.includes(path))).toEqual([]);
  });
});

describe('a broken or foreign file ends in a clear error', () => {
  it.each([
    ['broken/abgebrochen.frab.json', 'json-malformed'],
    ['broken/abgebrochen.schedule.xml', 'xml-malformed'],
    ['broken/entitaeten.graphml', 'xml-entities-refused'],
    ['broken/tief.json', 'too-deep'],
    ['broken/offen.gml', 'gml-malformed'],
    ['broken/ohne-ecken.net', 'pajek-malformed'],
    ['broken/ohne-daten.dl', 'dl-malformed'],
    ['broken/ohne-zahl.dl', 'dl-malformed'],
    ['broken/neuer.geflecht.json', 'version-unsupported'],
    ['broken/falsch.geflecht.json', 'document-invalid'],
    ['broken/leer.csv', 'empty'],
    ['broken/eingerueckt.yml', 'yaml-malformed'],
    ['broken/ohne-termin.html', 'event-missing'],
    ['broken/tabelle.xlsx', 'zip-malformed'],
    ['broken/bombe.xlsx', 'too-large'],
    ['broken/bombe.ods', 'too-many'],
    ['broken/doctype.xlsx', 'xml-entities-refused'],
    ['broken/kennwort.ods', 'file-encrypted'],
    ['broken/alt.xls', 'format-not-supported'],
    ['broken/kalender.ics', 'too-many'],
  ])('%s: %s', async (path, code) => {
    expect(await codeOf(path)).toBe(code);
  });

  it('that names line and column where they are known', async () => {
    await expect(read('broken/abgebrochen.frab.json')).rejects.toMatchObject({ line: 2, column: 62 });
    await expect(read('broken/abgebrochen.schedule.xml')).rejects.toMatchObject({ line: 4 });
  });
});

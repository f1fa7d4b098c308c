import { bareCsv } from './bare-csv.js';
import { bareXml } from './bare-xml.js';
import { graphmlInput, gexfInput, networkInput, tiesCsvInput } from './network-input.js';
import { csvRecords, xmlRecords } from './plain-records.js';
import { toBareParser } from './parse-case.js';
import type { ParseCase, Rival } from './parse-case.js';
import { bytesOf, textOf } from './text-of.js';

const nodes = 60_000;
/** As many as the generator makes; both sides have to find them. */
const edges = 120_093;

const toGraphology = { must: '<=0.4', target: '<=0.04', rounds: 2 };

const graphologyGraphml: Rival = {
  name: 'graphology-graphml',
  ...toGraphology,
  load: async () => {
    const { UndirectedGraph } = await import('graphology');
    const { parse } = await import('graphology-graphml');
    return (bytes) => parse(UndirectedGraph, textOf(bytes)).size;
  },
};

const graphologyGexf: Rival = {
  name: 'graphology-gexf',
  ...toGraphology,
  load: async () => {
    const { UndirectedGraph } = await import('graphology');
    const { parse } = await import('graphology-gexf');
    return (bytes) => parse(UndirectedGraph, textOf(bytes)).size;
  },
};

/** Nothing but the ends of all edges, by one expression: what no reader of the whole file can undercut by much. */
const edgePattern: Rival = {
  name: 'edges by pattern',
  target: '<=3',
  load: async () => (bytes) => {
    let found = 0;
    for (const [, source, target] of textOf(bytes).matchAll(/<edge [^>]*?source="([^"]*)" target="([^"]*)"/g)) {
      if (source !== target) found += 1;
    }
    return found;
  },
};

const splitLines: Rival = {
  name: 'split without quotes',
  target: '<=1.5',
  load: async () => (bytes) => {
    const rows = textOf(bytes)
      .split('\n')
      .map((line) => line.split(','));
    return rows.length - 2;
  },
};

const network = { records: edges, counted: 'ties', heap: { must: '<=10' }, rounds: 3 };

/** A network of 60,000 nodes in the three dialects that network tools share. */
export const networkCases: readonly ParseCase[] = [
  {
    ...network,
    name: 'GraphML, 60,000 nodes',
    input: () => bytesOf(graphmlInput(networkInput(nodes))),
    loadReader: async () => (await import('@geflecht/formats/graphml')).readGraphml,
    rivals: [bareXml('edge', toBareParser), xmlRecords('edge', 'node'), graphologyGraphml, edgePattern],
  },
  {
    ...network,
    name: 'GEXF, 60,000 nodes',
    input: () => bytesOf(gexfInput(networkInput(nodes))),
    loadReader: async () => (await import('@geflecht/formats/gexf')).readGexf,
    rivals: [bareXml('edge', toBareParser), xmlRecords('edge', 'node'), graphologyGexf, edgePattern],
  },
  {
    ...network,
    name: 'CSV of ties, 60,000 actors',
    input: () => bytesOf(tiesCsvInput(networkInput(nodes))),
    loadReader: async () => (await import('@geflecht/formats/tables')).readTable,
    rivals: [bareCsv('<=0.5'), csvRecords, splitLines],
    // The figure is meant for the largest file; a row of CSV is a fifth of what an edge takes in XML.
    heap: { target: '<=10' },
  },
];

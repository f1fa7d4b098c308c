import { FormatError } from '../errors/format-error.js';
import { attributesOf } from '../network/attributes.js';
import { describedActor } from '../network/described-actor.js';
import { NetworkBuilder } from '../network/network-builder.js';
import { fileReader } from '../reading/file-reader.js';
import { asNumber, asText } from '../records/json-value.js';
import { parseGml } from './parse-gml.js';
import type { GmlPair, GmlValue } from './parse-gml.js';

const ownOfEdge = new Set(['id', 'source', 'target', 'weight', 'value', 'directed']);

/** Pairs as fields; a repeated key becomes a list, an inner list its fields as text. */
function fieldsOf(pairs: readonly GmlPair[]): ReadonlyMap<string, unknown> {
  const lists = new Map<string, unknown[]>();
  for (const { key, value } of pairs) {
    const plain = typeof value === 'object' ? Object.fromEntries(fieldsOf(value)) : value;
    const known = lists.get(key);
    if (known === undefined) lists.set(key, [plain]);
    else known.push(plain);
  }
  return new Map([...lists].map(([key, values]) => [key, values.length === 1 ? values[0] : values]));
}

function listOf(value: GmlValue): readonly GmlPair[] {
  return typeof value === 'object' ? value : [];
}

function addNode(builder: NetworkBuilder, { value, line }: GmlPair): void {
  const pairs = listOf(value);
  const graphics = pairs.find(({ key, value: inner }) => key === 'graphics' && typeof inner === 'object');
  const fields = fieldsOf(pairs.filter((pair) => pair !== graphics));
  const place = fieldsOf(listOf(graphics?.value ?? []));
  const [x, y] = [asNumber(place.get('x')), asNumber(place.get('y'))];
  const key = asText(fields.get('id')) ?? asText(fields.get('label')) ?? '';
  builder.actor({
    ...describedActor([...fields].filter(([name]) => name !== 'id')),
    ...(x === undefined || y === undefined ? {} : { position: { x, y } }),
    key,
    rest: graphics === undefined ? undefined : { graphics: Object.fromEntries(place) },
    at: `line ${line}`,
  });
}

function addEdge(builder: NetworkBuilder, { value, line }: GmlPair, graphIsDirected: boolean): void {
  const fields = fieldsOf(listOf(value));
  const directed = asNumber(fields.get('directed'));
  builder.tie({
    from: asText(fields.get('source')) ?? '',
    to: asText(fields.get('target')) ?? '',
    id: asText(fields.get('id')),
    direction: (directed === undefined ? graphIsDirected : directed === 1) ? 'directed' : 'undirected',
    weight: asNumber(fields.get('weight') ?? fields.get('value')),
    attributes: attributesOf([...fields].filter(([name]) => !ownOfEdge.has(name))),
    at: `line ${line}`,
  });
}

function noGraph(): FormatError {
  return new FormatError({
    code: 'shape-unexpected',
    message: {
      de: 'GML gelesen: Es fehlt „graph [ … ]“. Ein anderes Format wählen.',
      en: 'Read GML: “graph [ … ]” is missing. Choose another format.',
    },
  });
}

/**
 * Reads GML, the first graph of the file.
 * @throws FormatError
 */
export const readGml = fileReader((file) => {
  const graphs = parseGml(file).filter(({ key, value }) => key === 'graph' && typeof value === 'object');
  const [graph, ...further] = graphs;
  if (graph === undefined) throw noGraph();
  for (const { line } of further) file.findings.drop('graph-dropped', `line ${line}`);
  const builder = new NetworkBuilder(file, 'gml');
  const pairs = listOf(graph.value);
  const own = fieldsOf(pairs.filter(({ key }) => key !== 'node' && key !== 'edge'));
  for (const pair of pairs) if (pair.key === 'node') addNode(builder, pair);
  const isDirected = asNumber(own.get('directed')) === 1;
  for (const pair of pairs) if (pair.key === 'edge') addEdge(builder, pair, isDirected);
  const rest = own.size === 0 ? undefined : Object.fromEntries(own);
  const name = asText(own.get('name')) ?? asText(own.get('label'));
  return { document: builder.finish({ name, rest }), format: 'gml', kind: 'network' };
});

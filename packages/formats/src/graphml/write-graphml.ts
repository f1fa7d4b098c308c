import { isWritable, xmlAttributes, xmlText } from '../xml/write-xml.js';
import { graphToWrite } from '../network/graph-to-write.js';
import type { GraphFormat, GraphToWrite } from '../network/graph-to-write.js';
import type { GraphColumn, GraphValue } from '../network/graph-column.js';
import { typedValue } from '../network/typed-value.js';
import { formatWriter, textFile } from '../writing/format-writer.js';
import { listedValue } from './listed-text.js';

const noFields: ReadonlySet<string> = new Set();
const namespace = 'http://graphml.graphdrawing.org/xmlns';
const schema = 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd';

/** A value as text; GraphML has no lists, so they are written as JSON. */
function written(value: GraphValue): string {
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}

function typeOf({ type, isList }: GraphColumn): string {
  return isList ? 'string' : type;
}

const format: GraphFormat = {
  ownTieFields: noFields,
  ownActorFields: noFields,
  survives: (value, column) => {
    const text = written(value);
    const read = listedValue(typedValue(text, typeOf(column)));
    return isWritable(text) && JSON.stringify(read) === JSON.stringify(value);
  },
};

/** Columns with the ids of their keys. */
function keyed(columns: readonly GraphColumn[], prefix: string) {
  return columns.map((column, index) => ({ column, key: `${prefix}${index}` }));
}

function keyElements(columns: ReturnType<typeof keyed>, scope: string): readonly string[] {
  return columns.map(({ column, key }) => {
    const attributes = { id: key, for: scope, 'attr.name': column.name, 'attr.type': typeOf(column) };
    return `  <key${xmlAttributes(attributes)}/>`;
  });
}

function dataElements(columns: ReturnType<typeof keyed>, index: number): readonly string[] {
  return columns.flatMap(({ column, key }) => {
    const value = column.values[index];
    return value === undefined ? [] : [`      <data key="${key}">${xmlText(written(value))}</data>`];
  });
}

function element(name: string, attributes: Parameters<typeof xmlAttributes>[0], data: readonly string[]): string {
  const start = `    <${name}${xmlAttributes(attributes)}`;
  return data.length === 0 ? `${start}/>` : [`${start}>`, ...data, `    </${name}>`].join('\n');
}

function withValues(columns: readonly GraphColumn[]): readonly GraphColumn[] {
  return columns.filter(({ values }) => values.some((value) => value !== undefined));
}

/** Coordinates are columns like all others, and so is the kind. */
function withOwnColumns(graph: GraphToWrite): GraphToWrite {
  const axis = (name: 'x' | 'y'): GraphColumn => ({
    name,
    type: 'double',
    isList: false,
    values: graph.actors.map(({ spot }) => spot?.position?.[name]),
  });
  const kind: GraphColumn = { name: 'kind', type: 'string', isList: false, values: graph.kinds };
  const direction: GraphColumn = {
    name: 'direction',
    type: 'string',
    isList: false,
    values: graph.ties.map((tie) => (tie.direction === 'mutual' ? 'mutual' : undefined)),
  };
  return {
    ...graph,
    actorColumns: [...graph.actorColumns, ...withValues([axis('x'), axis('y')])],
    tieColumns: [...withValues([kind, direction]), ...graph.tieColumns.filter(({ name }) => name !== 'direction')],
  };
}

function graphmlText(graph: GraphToWrite): string {
  const { id, name, actors, actorColumns, ties, tieColumns } = withOwnColumns(graph);
  const [nodeKeys, edgeKeys] = [keyed(actorColumns, 'n'), keyed(tieColumns, 'e')];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml${xmlAttributes({
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': schema,
    })}>`,
    '  <key id="g0" for="graph" attr.name="name" attr.type="string"/>',
    '  <key id="g1" for="graph" attr.name="networkId" attr.type="string"/>',
    ...keyElements(nodeKeys, 'node'),
    ...keyElements(edgeKeys, 'edge'),
    '  <graph edgedefault="undirected">',
    `    <data key="g0">${xmlText(name)}</data>`,
    `    <data key="g1">${xmlText(id)}</data>`,
    ...actors.map(({ actor }, index) => element('node', { id: actor.id }, dataElements(nodeKeys, index))),
    ...ties.map((tie, index) => {
      const directed = tie.direction === 'directed' ? 'true' : 'false';
      const attributes = { id: tie.id, source: tie.fromId, target: tie.toId, directed };
      return element('edge', attributes, dataElements(edgeKeys, index));
    }),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/**
 * Writes one network as GraphML: fields of the model and attributes as declared keys, ids as they are.
 * @throws FormatError `nothing-to-write`
 */
export const writeGraphml = formatWriter((document, writing) => [
  textFile('.graphml', 'application/graphml+xml', graphmlText(graphToWrite(document, writing, format))),
]);

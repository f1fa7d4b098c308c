import type { Tie } from '@geflecht/core/network';
import type { AttributeScalar } from '../network/attributes.js';
import type { GraphColumn, GraphValue } from '../network/graph-column.js';
import { graphToWrite } from '../network/graph-to-write.js';
import type { ActorToWrite, GraphFormat, GraphToWrite } from '../network/graph-to-write.js';
import { typedValue } from '../network/typed-value.js';
import { formatWriter, textFile } from '../writing/format-writer.js';
import type { WriteOptions } from '../writing/write-result.js';
import { isWritable, xmlAttributes, xmlText } from '../xml/write-xml.js';

const namespace = 'http://gexf.net/1.3';
/** Units of a drawing per unit of the map, so that drawing programs show nodes apart. */
const drawingScale = 1_000;
const dayLength = 'YYYY-MM-DD'.length;

function typeOf({ type, isList }: GraphColumn): string {
  return isList ? `list${type}` : type;
}

function quoted(item: AttributeScalar): string {
  return `"${String(item ?? '').replace(/["\\]/g, (mark) => `\\${mark}`)}"`;
}

function itemsOf(value: GraphValue): readonly AttributeScalar[] {
  return typeof value === 'object' ? value : [value];
}

/** A value as text; lists stand in brackets. */
function written(value: GraphValue, { isList, type }: GraphColumn): string {
  if (!isList) return String(value);
  const items = itemsOf(value).map((item) => (type === 'string' ? quoted(item) : String(item)));
  return `[${items.join(', ')}]`;
}

const format: GraphFormat = {
  ownTieFields: new Set(['direction', 'weight', 'periods']),
  ownActorFields: new Set(['partOf']),
  survives: (value, column) => {
    const text = written(value, column);
    return isWritable(text) && JSON.stringify(typedValue(text, typeOf(column))) === JSON.stringify(value);
  },
};

type Lines = readonly string[];

function declarations(of: 'node' | 'edge', columns: readonly GraphColumn[]): Lines {
  const attributes = columns.map(
    (column, index) => `      <attribute${xmlAttributes({ id: index, title: column.name, type: typeOf(column) })}/>`,
  );
  return columns.length === 0
    ? []
    : [`    <attributes class="${of}" mode="static">`, ...attributes, '    </attributes>'];
}

function values(columns: readonly GraphColumn[], record: number): Lines {
  const attvalues = columns.flatMap((column, index) => {
    const value = column.values[record];
    if (value === undefined) return [];
    return [`          <attvalue${xmlAttributes({ for: index, value: written(value, column) })}/>`];
  });
  return attvalues.length === 0 ? [] : ['        <attvalues>', ...attvalues, '        </attvalues>'];
}

function element(name: string, attributes: Parameters<typeof xmlAttributes>[0], inner: Lines): Lines {
  const start = `      <${name}${xmlAttributes(attributes)}`;
  return inner.length === 0 ? [`${start}/>`] : [`${start}>`, ...inner, `      </${name}>`];
}

function drawing({ spot }: ActorToWrite): Lines {
  if (spot?.position === undefined) return [];
  const { x, y } = spot.position;
  return [`        <viz:position${xmlAttributes({ x: x * drawingScale, y: y * drawingScale, z: 0 })}/>`];
}

function spells({ periods = [] }: Tie): Lines {
  const spans = periods.filter(({ since, until }) => since !== undefined || until !== undefined);
  const inner = spans.map(({ since, until }) => `          <spell${xmlAttributes({ start: since, end: until })}/>`);
  return inner.length === 0 ? [] : ['        <spells>', ...inner, '        </spells>'];
}

/** Coordinates of the map stand beside those of the drawing, which has another scale. */
function mapColumns({ actors }: GraphToWrite): readonly GraphColumn[] {
  if (actors.every(({ spot }) => spot?.position === undefined)) return [];
  return (['x', 'y'] as const).map((name) => ({
    name,
    type: 'double',
    isList: false,
    values: actors.map(({ spot }) => spot?.position?.[name]),
  }));
}

function nodes(graph: GraphToWrite, [label, ...columns]: readonly GraphColumn[]): Lines {
  return graph.actors.flatMap((each, index) => {
    const { id, partOf } = each.actor;
    const shown = label?.values[index];
    const attributes = { id, label: shown === undefined ? id : String(shown), pid: partOf };
    return element('node', attributes, [...values(columns, index), ...drawing(each)]);
  });
}

function edges({ ties, kinds, tieColumns }: GraphToWrite): Lines {
  return ties.flatMap((tie, index) => {
    const { id, fromId, toId, direction, weight } = tie;
    const attributes = { id, source: fromId, target: toId, type: direction, weight, kind: kinds[index] };
    return element('edge', attributes, [...values(tieColumns, index), ...spells(tie)]);
  });
}

function gexfText(graph: GraphToWrite, { now }: WriteOptions): string {
  const columns = [...graph.actorColumns, ...mapColumns(graph)];
  const isDynamic = graph.ties.some((tie) => spells(tie).length > 0);
  const mode = isDynamic ? { mode: 'dynamic', timeformat: 'date' } : { mode: 'static' };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf${xmlAttributes({ xmlns: namespace, 'xmlns:viz': `${namespace}/viz`, version: '1.3' })}>`,
    `  <meta${xmlAttributes({ lastmodifieddate: now?.slice(0, dayLength) })}>`,
    '    <creator>Geflecht</creator>',
    `    <title>${xmlText(graph.name)}</title>`,
    '  </meta>',
    `  <graph${xmlAttributes({ defaultedgetype: 'undirected', ...mode })}>`,
    ...declarations('node', columns.slice(1)),
    ...declarations('edge', graph.tieColumns),
    '    <nodes>',
    ...nodes(graph, columns),
    '    </nodes>',
    '    <edges>',
    ...edges(graph),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

/**
 * Writes one network as GEXF 1.3: fields of the model and attributes as declared attributes, periods as spells, what is part
 * of something by `pid`.
 * @throws FormatError `nothing-to-write`
 */
export const writeGexf = formatWriter((document, writing) => [
  textFile('.gexf', 'application/gexf+xml', gexfText(graphToWrite(document, writing, format), writing.options)),
]);

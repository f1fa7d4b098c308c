import { FormatError } from '../errors/format-error.js';
import { ColumnValues, FileColumns } from '../network/column-values.js';
import { looseWeightNames } from '../network/data/column-names.js';
import { ActorDescriber } from '../network/described-actor.js';
import { TieDescriber } from '../network/described-tie.js';
import { NetworkBuilder } from '../network/network-builder.js';
import type { Position } from '../network/placements-of.js';
import { fileReader } from '../reading/file-reader.js';
import { asNumber, asText } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { setAttribute } from '../network/attributes.js';
import type { OpenAttributes } from '../network/attributes.js';
import { parseGml } from './parse-gml.js';
import type { GmlPair, GmlValue } from './parse-gml.js';

const ownOfNode = new Set(['id', 'graphics', 'gid', 'parentid']);
const ownOfEdge = new Set(['id', 'source', 'target', 'directed']);

function listOf(value: GmlValue): readonly GmlPair[] {
  return typeof value === 'object' ? value : [];
}

function plain(value: GmlValue): unknown {
  return typeof value === 'object' ? fieldsOf(value) : value;
}

/** Pairs as fields; a repeated key becomes a list. */
function fieldsOf(pairs: readonly GmlPair[]): JsonObject {
  const lists = new Map<string, unknown[]>();
  for (const { key, value } of pairs) {
    const known = lists.get(key);
    if (known === undefined) lists.set(key, [plain(value)]);
    else known.push(plain(value));
  }
  const fields: OpenAttributes = {};
  for (const [key, values] of lists) setAttribute(fields, key, (values.length === 1 ? values[0] : values) as string);
  return fields;
}

/** Values of the columns of one kind of record; each column is there from its first value on. */
class GmlColumns {
  readonly columns = new FileColumns();
  readonly values = new ColumnValues(this.columns);
  readonly #own: ReadonlySet<string>;

  constructor(own: ReadonlySet<string>) {
    this.#own = own;
  }

  take(builder: NetworkBuilder, fields: JsonObject): ColumnValues {
    this.values.clear();
    for (const [name, value] of Object.entries(fields)) {
      if (this.#own.has(name)) continue;
      const column = this.columns.find(name) ?? this.columns.declare(name, name);
      this.values.set(column.slot, value);
    }
    builder.assertColumns(this.columns.list.length);
    return this.values;
  }
}

/** Adds the nodes and edges of one graph. */
class GmlGraph {
  readonly #builder: NetworkBuilder;
  readonly #nodes = new GmlColumns(ownOfNode);
  readonly #edges = new GmlColumns(ownOfEdge);
  readonly #actors = new ActorDescriber(this.#nodes.columns);
  readonly #ties = new TieDescriber(this.#edges.columns, looseWeightNames);

  constructor(builder: NetworkBuilder) {
    this.#builder = builder;
  }

  addNode({ value, line }: GmlPair): void {
    const fields = fieldsOf(listOf(value));
    const { graphics } = fields;
    const described = this.#actors.describe(this.#nodes.take(this.#builder, fields));
    this.#builder.actor({
      ...described,
      key: asText(fields['id']) ?? asText(fields['label']) ?? '',
      // Groups of yEd are named by the nodes inside.
      partOf: described.partOf ?? asText(fields['gid']) ?? asText(fields['parentid']),
      position: positionOf(graphics) ?? described.position,
      rest: graphics === undefined ? undefined : { graphics },
      at: line,
    });
  }

  addEdge({ value, line }: GmlPair, graphIsDirected: boolean): void {
    const fields = fieldsOf(listOf(value));
    const directed = asNumber(fields['directed']);
    const described = this.#ties.describe(this.#edges.take(this.#builder, fields));
    const isDirected = directed === undefined ? graphIsDirected : directed === 1;
    this.#builder.tie({
      ...described,
      from: asText(fields['source']) ?? '',
      to: asText(fields['target']) ?? '',
      id: asText(fields['id']),
      direction: described.direction ?? (isDirected ? 'directed' : 'undirected'),
      at: line,
    });
  }
}

function positionOf(graphics: unknown): Position | undefined {
  const { x, y } = (typeof graphics === 'object' && graphics !== null ? graphics : {}) as JsonObject;
  const [across, down] = [asNumber(x), asNumber(y)];
  return across === undefined || down === undefined ? undefined : { x: across, y: down };
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
  const records = new GmlGraph(builder);
  for (const pair of pairs) if (pair.key === 'node') records.addNode(pair);
  const isDirected = asNumber(own['directed']) === 1;
  for (const pair of pairs) if (pair.key === 'edge') records.addEdge(pair, isDirected);
  const rest = Object.keys(own).length === 0 ? undefined : own;
  const name = asText(own['name']) ?? asText(own['label']);
  return { document: builder.finish({ name, rest }), format: 'gml', kind: 'network' };
});

import type { NetworkBuilder } from '../network/network-builder.js';
import { asList, asObject, asText, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { JsonGraph } from './json-graph.js';

/** Whether parsed JSON is a serialised graphology graph. */
export function isGraphology(json: unknown): boolean {
  const { nodes, edges } = asObject(json);
  return Array.isArray(edges) && asList(nodes).length > 0 && asList(nodes).every((node) => 'key' in asObject(node));
}

/** Adds nodes and edges of a serialised graphology graph; `place` is where it stands in the file. */
export function addGraphology(builder: NetworkBuilder, json: unknown, place = ''): void {
  const { nodes, edges, options } = asObject(json);
  const graph = new JsonGraph(builder, { nodes: [], links: [] });
  for (const [index, node] of asList(nodes).entries()) {
    const { key, attributes } = asObject(node);
    graph.node({ key: asText(key) ?? '', fields: asObject(attributes), at: `${place}/nodes/${index}` });
  }
  const isUndirected = asObject(options)['type'] === 'undirected';
  for (const [index, edge] of asList(edges).entries()) {
    const { key, source, target, attributes, undirected } = asObject(edge);
    graph.link({
      from: asText(source) ?? '',
      to: asText(target) ?? '',
      id: asText(key),
      fields: asObject(attributes),
      direction: isUndirected || undirected === true ? 'undirected' : 'directed',
      at: `${place}/edges/${index}`,
    });
  }
}

/** Whether parsed JSON is a workspace of Gephi Lite, which keeps graph, data and drawing apart. */
export function isGephiLite(json: unknown): boolean {
  return isGraphology(asObject(asObject(json)['graphDataset'])['fullGraph']);
}

/** Records of a graph with what other parts of a file say of them, by key. */
function joined(records: unknown, sources: readonly unknown[]): readonly JsonObject[] {
  return asList(records).map((record) => {
    const fields = asObject(record);
    const key = asText(fields['key']) ?? '';
    const parts = sources.map((source) => (isJsonObject(source) ? asObject(source[key]) : {}));
    return { ...fields, attributes: Object.assign({}, asObject(fields['attributes']), ...parts) as JsonObject };
  });
}

/** The graph of a workspace of Gephi Lite as graphology serialises one. */
function gephiLiteGraph(json: unknown): JsonObject {
  const data = asObject(asObject(json)['graphDataset']);
  const graph = asObject(data['fullGraph']);
  return {
    ...graph,
    nodes: joined(graph['nodes'], [data['nodeRenderingData'], data['layout'], data['nodeData']]),
    edges: joined(graph['edges'], [data['edgeRenderingData'], data['edgeData']]),
  };
}

/** Adds nodes and edges of a workspace of Gephi Lite. */
export function addGephiLite(builder: NetworkBuilder, json: unknown): void {
  for (const name of ['filters', 'appearance']) {
    if (asObject(json)[name] !== undefined) builder.findings.drop('element-dropped', `/${name}`, name);
  }
  addGraphology(builder, gephiLiteGraph(json), '/graphDataset/fullGraph');
}

import type { NetworkBuilder } from '../network/network-builder.js';
import { asList, asNumber, asObject, asText, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { JsonGraph } from './json-graph.js';

interface Elements {
  readonly nodes: readonly JsonObject[];
  readonly edges: readonly JsonObject[];
}

function isEdge(element: JsonObject): boolean {
  return element['group'] === 'edges' || 'source' in asObject(element['data']);
}

/** Elements as `{ nodes, edges }` or as one list in which edges are those with a source. */
function elementsOf(json: unknown): Elements {
  const { elements = json } = asObject(json);
  if (isJsonObject(elements)) {
    return { nodes: asList(elements['nodes']).map(asObject), edges: asList(elements['edges']).map(asObject) };
  }
  const all = asList(elements).map(asObject);
  return { nodes: all.filter((element) => !isEdge(element)), edges: all.filter(isEdge) };
}

/** Whether parsed JSON is a graph of Cytoscape. */
export function isCytoscape(json: unknown): boolean {
  const { nodes } = elementsOf(json);
  return nodes.length > 0 && nodes.every((node) => isJsonObject(node['data']) && 'id' in asObject(node['data']));
}

/** Adds nodes and edges of a Cytoscape graph; compound nodes are parts of their parent. */
export function addCytoscape(builder: NetworkBuilder, json: unknown): void {
  const { nodes, edges } = elementsOf(json);
  const graph = new JsonGraph(builder, { nodes: ['id', 'parent'], links: ['id', 'source', 'target', 'directed'] });
  for (const [index, { data, position }] of nodes.entries()) {
    const fields = asObject(data);
    const [x, y] = [asNumber(asObject(position)['x']), asNumber(asObject(position)['y'])];
    graph.node({
      key: asText(fields['id']) ?? '',
      fields,
      partOf: asText(fields['parent']),
      position: x === undefined || y === undefined ? undefined : { x, y },
      at: `/elements/nodes/${index}`,
    });
  }
  const isDirected = asObject(json)['directed'] === true;
  for (const [index, { data }] of edges.entries()) {
    const fields = asObject(data);
    graph.link({
      from: asText(fields['source']) ?? '',
      to: asText(fields['target']) ?? '',
      id: asText(fields['id']),
      fields,
      direction: (fields['directed'] ?? isDirected) === true ? 'directed' : 'undirected',
      at: `/elements/edges/${index}`,
    });
  }
}

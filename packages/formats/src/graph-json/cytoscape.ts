import type { NetworkBuilder } from '../network/network-builder.js';
import { asList, asObject, asText, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { addJsonLink, addJsonNode } from './graph-fields.js';

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
  for (const [index, { data, position }] of nodes.entries()) {
    const { x, y } = asObject(position);
    const fields = { ...asObject(data), ...(x === undefined ? {} : { x, y }) };
    addJsonNode(builder, {
      key: asText(asObject(data)['id']) ?? '',
      fields,
      own: ['id'],
      at: `/elements/nodes/${index}`,
    });
  }
  for (const [index, { data }] of edges.entries()) {
    const fields = asObject(data);
    addJsonLink(builder, {
      from: asText(fields['source']) ?? '',
      to: asText(fields['target']) ?? '',
      id: asText(fields['id']),
      fields,
      own: ['id', 'source', 'target', 'directed'],
      direction: fields['directed'] === true ? 'directed' : 'undirected',
      at: `/elements/edges/${index}`,
    });
  }
}

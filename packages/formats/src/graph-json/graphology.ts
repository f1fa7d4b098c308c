import type { NetworkBuilder } from '../network/network-builder.js';
import { asList, asObject, asText } from '../records/json-value.js';
import { addJsonLink, addJsonNode } from './graph-fields.js';

/** Whether parsed JSON is a serialised graphology graph. */
export function isGraphology(json: unknown): boolean {
  const { nodes, edges } = asObject(json);
  return Array.isArray(edges) && asList(nodes).length > 0 && asList(nodes).every((node) => 'key' in asObject(node));
}

/** Adds nodes and edges of a serialised graphology graph; `place` is where it stands in the file. */
export function addGraphology(builder: NetworkBuilder, json: unknown, place = ''): void {
  const { nodes, edges, options } = asObject(json);
  for (const [index, node] of asList(nodes).entries()) {
    const { key, attributes } = asObject(node);
    addJsonNode(builder, { key: asText(key) ?? '', fields: asObject(attributes), at: `${place}/nodes/${index}` });
  }
  const isUndirected = asObject(options)['type'] === 'undirected';
  for (const [index, edge] of asList(edges).entries()) {
    const { key, source, target, attributes, undirected } = asObject(edge);
    addJsonLink(builder, {
      from: asText(source) ?? '',
      to: asText(target) ?? '',
      id: asText(key),
      fields: asObject(attributes),
      direction: isUndirected || undirected === true ? 'undirected' : 'directed',
      at: `${place}/edges/${index}`,
    });
  }
}

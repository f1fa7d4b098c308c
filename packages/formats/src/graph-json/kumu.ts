import type { NetworkBuilder } from '../network/network-builder.js';
import type { Position } from '../network/placements-of.js';
import { asList, asNumber, asObject, asText } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { JsonGraph } from './json-graph.js';

const own = ['_id', 'id', 'from', 'to', 'direction', 'attributes'];

/** Whether parsed JSON is elements and connections of Kumu. */
export function isKumu(json: unknown): boolean {
  const { elements, connections } = asObject(json);
  return Array.isArray(elements) && Array.isArray(connections);
}

/** Columns stand beside the id or under `attributes`. */
function fieldsOf(record: JsonObject): JsonObject {
  return { ...record, ...asObject(record['attributes']) };
}

function labelOf(fields: JsonObject): string | undefined {
  return asText(fields['label']) ?? asText(fields['Label']);
}

/** Where elements stand on the first map; further maps are not kept. */
function positionsOf(builder: NetworkBuilder, json: JsonObject): ReadonlyMap<string, Position> {
  const [first, ...further] = asList(json['maps']);
  for (const index of further.keys()) builder.findings.drop('element-dropped', `/maps/${index + 1}`, 'map');
  for (const index of asList(json['loops']).keys()) builder.findings.drop('element-dropped', `/loops/${index}`, 'loop');
  return new Map(
    asList(asObject(first)['elements']).flatMap((placed) => {
      const { element, position } = asObject(placed);
      const [key, x, y] = [asText(element), asNumber(asObject(position)['x']), asNumber(asObject(position)['y'])];
      return key === undefined || x === undefined || y === undefined ? [] : [[key, { x, y }] as const];
    }),
  );
}

/** Adds elements and connections; a connection names its ends by id or by label. */
export function addKumu(builder: NetworkBuilder, json: unknown): void {
  const { elements, connections } = asObject(json);
  const positions = positionsOf(builder, asObject(json));
  const graph = new JsonGraph(builder, { nodes: own, links: own });
  const keyByLabel = new Map<string, string>();
  for (const [index, element] of asList(elements).entries()) {
    const fields = fieldsOf(asObject(element));
    const label = labelOf(fields);
    const key = asText(fields['_id']) ?? asText(fields['id']) ?? label ?? '';
    if (label !== undefined && !keyByLabel.has(label)) keyByLabel.set(label, key);
    graph.node({ key, fields, position: positions.get(key), at: `/elements/${index}` });
  }
  const resolve = (end: unknown) => {
    const text = asText(end) ?? '';
    return builder.hasActor(text) ? text : (keyByLabel.get(text) ?? text);
  };
  for (const [index, connection] of asList(connections).entries()) {
    const fields = fieldsOf(asObject(connection));
    const direction = asText(fields['direction']) ?? 'undirected';
    graph.link({
      from: resolve(fields['from']),
      to: resolve(fields['to']),
      id: asText(fields['_id']) ?? asText(fields['id']),
      fields,
      direction: direction === 'directed' || direction === 'mutual' ? direction : 'undirected',
      at: `/connections/${index}`,
    });
  }
}

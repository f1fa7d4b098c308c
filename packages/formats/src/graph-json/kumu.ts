import type { NetworkBuilder } from '../network/network-builder.js';
import { asList, asObject, asText } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { addJsonLink, addJsonNode } from './graph-fields.js';

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

/** Adds elements and connections; a connection names its ends by id or by label. */
export function addKumu(builder: NetworkBuilder, json: unknown): void {
  const { elements, connections } = asObject(json);
  const keyByLabel = new Map<string, string>();
  for (const [index, element] of asList(elements).entries()) {
    const fields = fieldsOf(asObject(element));
    const label = labelOf(fields);
    const key = asText(fields['_id']) ?? asText(fields['id']) ?? label ?? '';
    if (label !== undefined && !keyByLabel.has(label)) keyByLabel.set(label, key);
    addJsonNode(builder, { key, fields, own, at: `/elements/${index}` });
  }
  const resolve = (end: unknown) => {
    const text = asText(end) ?? '';
    return builder.hasActor(text) ? text : (keyByLabel.get(text) ?? text);
  };
  for (const [index, connection] of asList(connections).entries()) {
    const fields = fieldsOf(asObject(connection));
    const direction = asText(fields['direction']) ?? 'undirected';
    addJsonLink(builder, {
      from: resolve(fields['from']),
      to: resolve(fields['to']),
      id: asText(fields['_id']) ?? asText(fields['id']),
      fields,
      own,
      direction: direction === 'directed' || direction === 'mutual' ? direction : 'undirected',
      at: `/connections/${index}`,
    });
  }
}

import type { NetworkBuilder } from '../network/network-builder.js';
import { asList, asObject, asText, isJsonObject } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { JsonGraph } from './json-graph.js';

const ownOfNodes = ['id', 'index'];
const ownOfLinks = ['source', 'target', 'from', 'to', 'id', 'index', 'key', 'directed'];

function linksOf(json: JsonObject): readonly unknown[] {
  return asList(json['links'] ?? json['edges']);
}

/** Whether parsed JSON is nodes and links as d3, networkx and vis write them. */
export function isNodeLink(json: unknown): boolean {
  const graph = asObject(json);
  const [link] = linksOf(graph);
  const { source, target, from, to } = asObject(link);
  const hasLinks = Array.isArray(graph['links'] ?? graph['edges']);
  const nodes = asList(graph['nodes']);
  return (
    hasLinks &&
    nodes.length > 0 &&
    (link === undefined || ((source ?? from) !== undefined && (target ?? to) !== undefined))
  );
}

/** Ids by which links may name nodes: their own, or their number in the list where they have none. */
function keysOf(nodes: readonly JsonObject[]): readonly string[] {
  const byId = nodes.map((node) => asText(node['id']));
  if (byId.every((key) => key !== undefined)) return byId;
  const byName = nodes.map((node) => asText(node['name']) ?? asText(node['label']));
  const isUnique = new Set(byName).size === nodes.length;
  return isUnique && byName.every((key) => key !== undefined) ? byName : nodes.map((_node, index) => String(index));
}

/** The node an end means: an object of d3 after layout, an id, or a number in the list. */
function resolver(nodes: readonly JsonObject[], keys: readonly string[]): (end: unknown) => string {
  const known = new Set(keys);
  const byName = new Map(nodes.flatMap((node, index) => [[asText(node['name']) ?? '', keys[index] ?? ''] as const]));
  const haveIds = nodes.every((node) => node['id'] !== undefined);
  return (end) => {
    const named = isJsonObject(end) ? (end['id'] ?? end['name'] ?? end['index']) : end;
    const text = asText(named) ?? '';
    if (typeof named === 'number' && !(haveIds && known.has(text))) return keys[named] ?? text;
    return known.has(text) ? text : (byName.get(text) ?? text);
  };
}

/** Adds nodes and links; links name their ends by id, by name or by number in the list. */
export function addNodeLink(builder: NetworkBuilder, json: unknown): void {
  const root = asObject(json);
  const graph = new JsonGraph(builder, { nodes: ownOfNodes, links: ownOfLinks });
  const nodes = asList(root['nodes']).map((node) => (isJsonObject(node) ? node : { id: node }));
  const keys = keysOf(nodes);
  for (const [index, fields] of nodes.entries()) {
    graph.node({ key: keys[index] ?? '', fields, at: `/nodes/${index}` });
  }
  const resolve = resolver(nodes, keys);
  const isDirected = root['directed'] === true;
  for (const [index, link] of linksOf(root).entries()) {
    const fields = asObject(link);
    graph.link({
      from: resolve(fields['source'] ?? fields['from']),
      to: resolve(fields['target'] ?? fields['to']),
      id: asText(fields['id']),
      fields,
      direction: (fields['directed'] ?? isDirected) === true ? 'directed' : 'undirected',
      at: `/links/${index}`,
    });
  }
}

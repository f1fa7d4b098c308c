import { FormatError } from '../errors/format-error.js';
import { addGraphology } from '../graph-json/graphology.js';
import { NetworkBuilder } from '../network/network-builder.js';
import { fileReader } from '../reading/file-reader.js';
import { asList, asObject, asText, leftOver } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { isMinivan } from './is-minivan.js';

function noBundle(): FormatError {
  return new FormatError({
    code: 'shape-unexpected',
    message: {
      de: 'JSON gelesen: Es ist kein Bündel von Minivan. Ein anderes Format wählen.',
      en: 'Read JSON: it is no bundle of Minivan. Choose another format.',
    },
  });
}

/** Names of attributes as people read them, by their id in the graph. */
function attributeNames(attributes: unknown): ReadonlyMap<string, string> {
  return new Map(
    asList(attributes).flatMap((entry) => {
      const { id, name, label } = asObject(entry);
      const [key, title] = [asText(id), asText(name) ?? asText(label)];
      return key === undefined || title === undefined ? [] : [[key, title] as const];
    }),
  );
}

function renamed(attributes: unknown, names: ReadonlyMap<string, string>): JsonObject {
  const fields = Object.entries(asObject(attributes));
  return Object.fromEntries(fields.map(([name, value]) => [names.get(name) ?? name, value]));
}

/** Records of the graph with attributes under the names of the model. */
function withNames(records: unknown, names: ReadonlyMap<string, string>): readonly unknown[] {
  return asList(records).map((record) => {
    const fields = asObject(record);
    return { ...fields, attributes: renamed(fields['attributes'], names) };
  });
}

/**
 * Reads bundles of Minivan: a serialised graph, under the names its model gives to attributes; how it is drawn stays with
 * the origin.
 * @throws FormatError
 */
export const readMinivan = fileReader((file) => {
  const json = file.json();
  if (!isMinivan(json)) throw noBundle();
  const { graph, model, settings, ...bundle } = asObject(json);
  const { nodeAttributes = bundle['nodeAttributes'], edgeAttributes = bundle['edgeAttributes'] } = asObject(model);
  const { nodes, edges, attributes } = asObject(graph);
  const builder = new NetworkBuilder(file, 'minivan-json');
  addGraphology(
    builder,
    {
      options: asObject(settings),
      nodes: withNames(nodes, attributeNames(nodeAttributes)),
      edges: withNames(edges, attributeNames(edgeAttributes)),
    },
    '/graph',
  );
  const rest = leftOver({ ...asObject(attributes), ...bundle, model, settings }, new Set(['title']));
  return { document: builder.finish({ name: asText(bundle['title']), rest }), format: 'minivan-json', kind: 'network' };
});

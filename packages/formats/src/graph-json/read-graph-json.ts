import { FormatError } from '../errors/format-error.js';
import { NetworkBuilder } from '../network/network-builder.js';
import { fileReader } from '../reading/file-reader.js';
import { asObject, asText, leftOver } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { graphJsonDialect } from './graph-json-dialect.js';

/** Fields of the outer object that hold the network itself, or what was read from them. */
const inside = new Set(['graph', 'data', 'attributes', 'graphDataset', 'filters', 'appearance', 'maps', 'loops']);

/** What a workspace of Gephi Lite says of its graph. */
function metadata(root: JsonObject): JsonObject {
  return asObject(asObject(root['graphDataset'])['metadata']);
}

function noDialect(): FormatError {
  return new FormatError({
    code: 'shape-unexpected',
    message: {
      de: 'JSON gelesen: Darin sind keine Knoten und Kanten zu erkennen. Ein anderes Format wählen.',
      en: 'Read JSON: there are no nodes and links to be found. Choose another format.',
    },
  });
}

/**
 * Reads networks in the JSON of graphology, Cytoscape, Kumu, and of nodes and links as d3 and networkx write them.
 * @throws FormatError
 */
export const readGraphJson = fileReader((file) => {
  const json = file.json();
  const dialect = graphJsonDialect(json);
  if (dialect === undefined) throw noDialect();
  const builder = new NetworkBuilder(file, dialect.format);
  dialect.add(builder, json);
  const {
    nodes: _nodes,
    edges: _edges,
    links: _links,
    elements: _elements,
    connections: _connections,
    ...root
  } = asObject(json);
  const own = {
    ...asObject(root['graph']),
    ...asObject(root['data']),
    ...asObject(root['attributes']),
    ...metadata(root),
  };
  const name = asText(root['name']) ?? asText(own['name']) ?? asText(root['title']) ?? asText(own['title']);
  const rest = leftOver({ ...root, ...own }, inside);
  return { document: builder.finish({ name, rest }), format: dialect.format, kind: 'network' };
});

import { FormatError } from '../errors/format-error.js';
import { NetworkBuilder } from '../network/network-builder.js';
import { fileReader } from '../reading/file-reader.js';
import { asObject, asText } from '../records/json-value.js';
import { graphJsonDialect } from './graph-json-dialect.js';

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
  const root = asObject(json);
  const name = asText(root['name']) ?? asText(asObject(root['attributes'])['name']) ?? asText(root['title']);
  return { document: builder.finish({ name }), format: dialect.format, kind: 'network' };
});

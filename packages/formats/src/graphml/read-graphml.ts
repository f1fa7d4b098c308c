import { NetworkBuilder } from '../network/network-builder.js';
import { fileReader } from '../reading/file-reader.js';
import { asText } from '../records/json-value.js';
import { rootMissing } from '../xml/root-missing.js';
import { scanXml } from '../xml/scan-xml.js';
import { GraphmlGatherer } from './graphml-gatherer.js';

/**
 * Reads GraphML with its keys and defaults, nested graphs as parts of their node, and the labels of yEd.
 * @throws FormatError
 */
export const readGraphml = fileReader((file) => {
  const builder = new NetworkBuilder(file, 'graphml');
  const gatherer = new GraphmlGatherer(builder);
  scanXml(file, gatherer);
  if (gatherer.root !== 'graphml') throw rootMissing('graphml');
  const { graph } = gatherer;
  const name = asText(graph.get('name')) ?? asText(graph.get('label'));
  const id = asText(graph.get('networkId'));
  graph.delete('networkId');
  const rest = graph.size === 0 ? undefined : Object.fromEntries(graph);
  return { document: builder.finish({ name, id, rest }), format: 'graphml', kind: 'network' };
});

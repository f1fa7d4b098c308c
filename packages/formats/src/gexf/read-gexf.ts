import { NetworkBuilder } from '../network/network-builder.js';
import { rootMissing } from '../xml/root-missing.js';
import { fileReader } from '../reading/file-reader.js';
import { readXml } from '../xml/read-xml.js';
import { GexfGatherer } from './gexf-gatherer.js';

/**
 * Reads GEXF of every version, static or dynamic, flat or nested.
 * @throws FormatError
 */
export const readGexf = fileReader((file) => {
  const builder = new NetworkBuilder(file, 'gexf');
  const gatherer = new GexfGatherer(builder);
  readXml(file, gatherer);
  if (gatherer.root !== 'gexf') throw rootMissing('gexf');
  const { meta } = gatherer;
  const name = meta.get('title') ?? meta.get('Title');
  const rest = meta.size === 0 ? undefined : Object.fromEntries(meta);
  return { document: builder.finish({ name, rest }), format: 'gexf', kind: 'network' };
});

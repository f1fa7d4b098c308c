import { NetworkBuilder } from '../network/network-builder.js';
import { fileReader } from '../reading/file-reader.js';
import { rootMissing } from '../xml/root-missing.js';
import { scanXml } from '../xml/scan-xml.js';
import { GexfGatherer } from './gexf-gatherer.js';

/**
 * Reads GEXF of every version, static or dynamic, flat or nested.
 * @throws FormatError
 */
export const readGexf = fileReader((file) => {
  const builder = new NetworkBuilder(file, 'gexf');
  const gatherer = new GexfGatherer(builder);
  scanXml(file, gatherer);
  if (gatherer.root !== 'gexf') throw rootMissing('gexf');
  const { frame, rest } = gatherer;
  return { document: builder.finish({ name: frame.name, rest }), format: 'gexf', kind: 'network' };
});

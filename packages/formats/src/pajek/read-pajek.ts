import { FormatError } from '../errors/format-error.js';
import { NetworkBuilder } from '../network/network-builder.js';
import { fileReader } from '../reading/file-reader.js';
import { assertWithin } from '../reading/limits.js';
import { PajekGatherer } from './pajek-gatherer.js';
import { pajekLines } from './pajek-lines.js';

function noVertices(): FormatError {
  return new FormatError({
    code: 'pajek-malformed',
    message: {
      de: 'Pajek gelesen: Es fehlt die Zeile „*Vertices“. Die Datei neu ausgeben lassen.',
      en: 'Read Pajek: the line “*Vertices” is missing. Export the file again.',
    },
  });
}

/**
 * Reads Pajek networks: arcs, edges, lists and matrices, several relations, two modes, and JUNG's dialect.
 * @throws FormatError
 */
export const readPajek = fileReader((file) => {
  const builder = new NetworkBuilder(file, 'pajek');
  const gatherer = new PajekGatherer(builder, (amount) => assertWithin(file.limits, 'records', amount));
  for (const line of pajekLines(file.text)) gatherer.take(line);
  if (!gatherer.hasVertices) throw noVertices();
  gatherer.finish();
  return { document: builder.finish({ name: gatherer.name }), format: 'pajek', kind: 'network' };
});

import { FormatError } from '../errors/format-error.js';
import { NetworkBuilder } from '../network/network-builder.js';
import { fileReader } from '../reading/file-reader.js';
import { addNodes } from './add-nodes.js';
import { addTies } from './add-ties.js';
import { vnaSections } from './vna-sections.js';

function noSections(): FormatError {
  return new FormatError({
    code: 'vna-malformed',
    message: {
      de: 'VNA gelesen: Es fehlen „*Node data“ und „*Tie data“. Die Datei neu ausgeben lassen.',
      en: 'Read VNA: “*Node data” and “*Tie data” are missing. Export the file again.',
    },
  });
}

/**
 * Reads VNA of NetDraw: node data, node properties such as coordinates, and tie data with one column per kind of tie.
 * @throws FormatError
 */
export const readVna = fileReader((file) => {
  const sections = vnaSections(file.text);
  if (sections.every(({ name }) => name === 'other')) throw noSections();
  const builder = new NetworkBuilder(file, 'vna');
  for (const { name, title, line } of sections) {
    if (name === 'other') file.findings.drop('element-dropped', `line ${line}`, title);
  }
  addNodes(builder, sections);
  for (const section of sections) if (section.name === 'tie data') addTies(builder, section);
  return { document: builder.finish(), format: 'vna', kind: 'network' };
});

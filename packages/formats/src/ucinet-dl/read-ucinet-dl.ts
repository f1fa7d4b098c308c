import { NetworkBuilder } from '../network/network-builder.js';
import { fileReader } from '../reading/file-reader.js';
import { addLinks } from './add-links.js';
import { dlHeader, dlMalformed } from './dl-header.js';
import { DlLinks } from './dl-links.js';
import { dlWords } from './dl-words.js';
import { readBlocks } from './read-blocks.js';
import { readLists } from './read-lists.js';
import { readMatrices } from './read-matrices.js';

/**
 * Reads UCINET DL in all its layouts: full, upper and lower matrices, blocks, lists of edges and of nodes, of one kind of
 * actors or of two, several matrices as several kinds of tie, labels above the data or inside.
 * @throws FormatError
 */
export const readUcinetDl = fileReader((file) => {
  const words = dlWords(file.text);
  if (!/^dl$/i.test(words[0]?.text ?? '')) throw dlMalformed(1, { de: '„DL“ fehlt', en: '“DL” is missing' });
  const header = dlHeader(words, file.findings);
  const links = new DlLinks(header, file);
  if (header.layout === 'blockmatrix') readBlocks(links, words);
  else if (!readLists(links, words)) readMatrices(links, words);
  const builder = new NetworkBuilder(file, 'ucinet-dl');
  addLinks(builder, links);
  return { document: builder.finish(), format: 'ucinet-dl', kind: 'network' };
});

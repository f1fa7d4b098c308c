import { SaxesParser } from 'saxes';
import type { Rival } from './parse-case.js';
import { textOf } from './text-of.js';

const pieceLength = 65_536;

/** Lets the bare parser walk over a file, asking it for elements and texts and doing nothing with them. */
function walk(bytes: Uint8Array, counted: string): number {
  const parser = new SaxesParser();
  let found = 0;
  let characters = 0;
  parser.on('opentag', ({ name }) => {
    if (name === counted) found += 1;
  });
  parser.on('text', (written) => {
    characters += written.length;
  });
  parser.on('closetag', () => {
    characters += 1;
  });
  const text = textOf(bytes);
  // In pieces: over one long text the engine may give up optimising the parser, which would flatter us.
  for (let at = 0; at < text.length; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  parser.close();
  return characters > 0 ? found : 0;
}

/** The bare XML parser, counting elements of one name. */
export function bareXml(counted: string, must: string): Rival {
  return { name: 'saxes', must, load: async () => (bytes) => walk(bytes, counted) };
}

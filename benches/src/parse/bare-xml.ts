import { SaxesParser } from 'saxes';
import type { Rival } from './parse-case.js';
import { textOf } from './text-of.js';

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
  // In one piece, which is the quickest way to feed it.
  parser.write(textOf(bytes)).close();
  return characters > 0 ? found : 0;
}

/** The bare XML parser, counting elements of one name. */
export function bareXml(counted: string, must: string): Rival {
  return { name: 'saxes', must, load: async () => (bytes) => walk(bytes, counted) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cdnFolder } from './cdn-files.js';

const contentOf = (file: string): string => readFileSync(join(cdnFolder, file), 'utf8');
const bytesOf = (file: string): number => gzipSync(contentOf(file), { level: 9 }).length;

/** Other languages, ways to the data other than a plain file, and what only editors ask for. */
const asideFromThis = /-(?:en|simple)-|(?:open|read|checked|request|document)-[\w-]+\.js$|agenda-debug/;

/** Files that a page with this one may come to load, in one language. */
function partsOf(entry: string): readonly string[] {
  const found = new Set([entry]);
  for (const file of found) {
    const names = contentOf(file).matchAll(/(?:from|import)\s*\(?\s*["']\.\/(?:chunks\/)?([\w-]+\.js)["']/g);
    for (const [, name = ''] of names) if (!asideFromThis.test(name)) found.add(`chunks/${name}`);
  }
  return [...found];
}

describe('the agenda with every part loaded', () => {
  const parts = partsOf('agenda.js');
  const bytes = parts.reduce((sum, file) => sum + bytesOf(file), 0);

  it('loads all that the first picture does without as one file, which packs better than several', () => {
    const names = parts.map((file) => file.replace(/^chunks\/|(?:-[\w-]{8})?\.js$/g, ''));
    expect(new Set(names)).toEqual(new Set(['agenda', 'late-agenda', 'details-de', 'sectors-de']));
  });

  it('stays within its ceiling', () => {
    process.stdout.write(`proof: agenda.js with every part: ${String(bytes)} bytes; ${parts.join(', ')}\n`);
    expect(bytes).toBeLessThanOrEqual(41_000);
  });
});

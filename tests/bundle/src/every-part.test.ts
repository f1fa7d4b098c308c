import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cdnFolder } from './cdn-files.js';

const contentOf = (file: string): string => readFileSync(join(cdnFolder, file), 'utf8');
const bytesOf = (file: string): number => gzipSync(contentOf(file), { level: 9 }).length;

/** Other languages, ways to the data other than a plain file, and what only editors ask for. */
const asideFromThis = /-(?:en|simple)-|(?:open|read|checked|request|document)-[\w-]+\.js$|agenda-debug|webgl/;

/** Files that a page with this one may come to load, in one language. */
function partsOf(entry: string): readonly string[] {
  const found = new Set([entry]);
  for (const file of found) {
    const names = contentOf(file).matchAll(/(?:from|import)\s*\(?\s*["']\.\/(?:chunks\/)?([\w-]+\.js)["']/g);
    for (const [, name = ''] of names) if (!asideFromThis.test(name)) found.add(`chunks/${name}`);
  }
  return [...found];
}

const nameOf = (file: string): string => file.replace(/^chunks\/|(?:-[\w-]{8})?\.js$/g, '');

function weigh(entry: string): { readonly names: ReadonlySet<string>; readonly bytes: number } {
  const parts = partsOf(entry);
  const bytes = parts.reduce((sum, file) => sum + bytesOf(file), 0);
  process.stdout.write(`proof: ${entry} with every part: ${String(bytes)} bytes; ${parts.join(', ')}\n`);
  return { names: new Set(parts.map(nameOf)), bytes };
}

/** What a part of the page with all elements brings along, without what it may load later. */
function broughtBy(part: string): readonly string[] {
  const found = new Set(partsOf('all.js').filter((file) => nameOf(file) === part));
  for (const file of found) {
    const names = contentOf(file).matchAll(/from\s*["']\.\/([\w-]+\.js)["']/g);
    for (const [, name = ''] of names) found.add(`chunks/${name}`);
  }
  return [...found].map(nameOf);
}

describe('the agenda with every part loaded', () => {
  const { names, bytes } = weigh('agenda.js');

  it('loads all that the first picture does without as one file, which packs better than several', () => {
    expect(names).toEqual(new Set(['agenda', 'late-agenda', 'details-de', 'sectors-de']));
  });

  it('stays within its ceiling', () => {
    expect(bytes).toBeLessThanOrEqual(41_000);
  });
});

describe('the network map with every part loaded', () => {
  const { names, bytes } = weigh('network-map.js');

  it('loads together what belongs together', () => {
    expect([...names]).toEqual(expect.arrayContaining(['map-guide', 'map-findings', 'map-editing', 'map-words-de']));
    expect([...names].filter((name) => /^(?:about|zoom|export|findings|import|editing)-part$/.test(name))).toEqual([]);
  });

  it('stays within its ceiling', () => {
    expect(bytes).toBeLessThanOrEqual(112_000);
  });
});

describe('a page with all elements', () => {
  it.each(['late-agenda', 'sign-up-form', 'details-de'])('loads nothing of the map for %s', (part) => {
    const brought = broughtBy(part);
    expect(brought).toContain(part);
    expect(brought.filter((name) => name.startsWith('map-'))).toEqual([]);
  });

  it.each(['landscape-part', 'map-force'])('draws with %s before it explains', (part) => {
    const brought = broughtBy(part);
    expect(brought).toContain(part);
    expect(brought.filter((name) => /^map-(?:guide|findings|editing|force-large)$/.test(name))).toEqual([]);
  });
});

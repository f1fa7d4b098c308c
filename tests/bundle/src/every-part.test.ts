import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cdnFolder } from './cdn-files.js';

const contentOf = (file: string): string => readFileSync(join(cdnFolder, file), 'utf8');
const bytesOf = (file: string): number => gzipSync(contentOf(file), { level: 9 }).length;

/** Other languages, ways to the data other than a plain file, and what only editors and wary backends ask for. */
const asideFromThis = /-(?:en|simple|du)-|(?:open|read|checked|request|document|bot)-[\w-]+\.js$|agenda-debug|webgl/;

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

const sumOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + bytesOf(file), 0);

/** Weighs every part of a page; what matches `apart` is weighed by itself. */
function weigh(entry: string, apart?: RegExp) {
  const parts = partsOf(entry);
  const isApart = (file: string) => apart?.test(nameOf(file)) === true;
  const bytes = sumOf(parts.filter((file) => !isApart(file)));
  const bytesApart = sumOf(parts.filter(isApart));
  process.stdout.write(
    `proof: ${entry} with every part: ${String(bytes)} bytes, apart ${String(bytesApart)}; ${parts.join(', ')}\n`,
  );
  return { names: new Set(parts.map(nameOf)), bytes, bytesApart };
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
    expect(bytes).toBeLessThanOrEqual(41_100);
  });
});

describe('the network map with every part loaded', () => {
  const { names, bytes } = weigh('network-map.js');

  it('loads together what belongs together', () => {
    expect([...names]).toEqual(expect.arrayContaining(['map-guide', 'map-findings', 'map-editing', 'map-words-de']));
    expect([...names].filter((name) => /^(?:about|zoom|export|findings|import|editing)-part$/.test(name))).toEqual([]);
  });

  it('stays within its ceiling', () => {
    expect(bytes).toBeLessThanOrEqual(112_100);
  });
});

describe('the sign-up with every part loaded', () => {
  // Whoever manages a sign-up comes by a link, on a visit of its own.
  const { names, bytes, bytesApart } = weigh('sign-up.js', /^own-/);

  it('loads all that the first picture does without as one file, and its words', () => {
    expect(names).toEqual(new Set(['sign-up', 'sign-up-form', 'form-de', 'own-sign-up-part', 'own-de']));
  });

  it('stays within its ceiling', () => {
    expect(bytes).toBeLessThanOrEqual(29_730);
  });

  it('manages a sign-up in few bytes more', () => {
    expect(bytesApart).toBeLessThanOrEqual(7_000);
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

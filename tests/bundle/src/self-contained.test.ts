import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { cdnFolder, cdnNames, cdnScripts } from './cdn-files.js';

interface Reference {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** Everything a file and the chunks behind it import, static and dynamic. */
async function referencesOf(file: string): Promise<readonly Reference[]> {
  const found: Reference[] = [];
  await build({
    entryPoints: [join(cdnFolder, file)],
    bundle: true,
    write: false,
    format: 'esm',
    outdir: cdnFolder,
    logLevel: 'silent',
    plugins: [
      {
        name: 'note-references',
        setup: ({ onResolve }) =>
          onResolve({ filter: /.*/ }, ({ importer, path, kind }) => {
            if (kind !== 'entry-point') found.push({ from: importer, to: path, kind });
            return undefined;
          }),
      },
    ],
  });
  return found;
}

describe('a file for a script tag', () => {
  it.each(cdnNames)('%s imports nothing but its own chunks by relative path', async (name) => {
    const references = await referencesOf(`${name}.js`);
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter(({ to }) => !/^\.{1,2}\//u.test(to))).toEqual([]);
  });

  it.each(cdnNames)('%s as classic script imports nothing at all', async (name) => {
    expect(await referencesOf(`${name}.global.js`)).toEqual([]);
  });

  it('leaves no chunk that nobody imports', async () => {
    const all = await Promise.all(cdnNames.map((name) => referencesOf(`${name}.js`)));
    const used = new Set(all.flat().map(({ to }) => to.replace(/^.*\//u, '')));
    const chunks = cdnScripts().filter((file) => file.startsWith('chunks/'));
    expect(chunks.filter((file) => !used.has(file.replace('chunks/', '')))).toEqual([]);
  });
});

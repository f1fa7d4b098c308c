import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { cdnFolder, cdnNames, cdnScripts } from './cdn-files.js';
import { forbiddenLibraries, forbiddenTexts, keepingParts } from './forbidden-libraries.js';

const folder = dirname(fileURLToPath(import.meta.url));
const scripts = cdnScripts();
const contentOf = (file: string): string => readFileSync(join(cdnFolder, file), 'utf8');
const filesWith = (mark: string | RegExp): readonly string[] =>
  scripts.filter((file) => (typeof mark === 'string' ? contentOf(file).includes(mark) : mark.test(contentOf(file))));

/** The library as it would look inside a file of ours. */
async function bundled(use: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: use, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

describe('the files for a script tag', () => {
  it('are all built', () => {
    const wanted = cdnNames.flatMap((name) => [`${name}.js`, `${name}.global.js`]);
    expect(scripts).toEqual(expect.arrayContaining(wanted));
  });

  describe.each(forbiddenLibraries)('hold nothing of $name', ({ use, marks }) => {
    it('whose marks occur in the library itself', async () => {
      const library = await bundled(use);
      expect(marks.filter((mark) => !library.includes(mark))).toEqual([]);
    });

    it.each(marks)('no "%s"', (mark) => {
      expect(filesWith(mark)).toEqual([]);
    });
  });

  it.each(forbiddenTexts)('hold nothing that matches %s', (text) => {
    expect(filesWith(text)).toEqual([]);
  });

  it.each(Object.entries(keepingParts))('keep something in %s only where a visitor may ask for it', (where, part) => {
    const keeping = filesWith(new RegExp(`\\b${where}\\b`, 'u'));
    expect(keeping.length).toBeGreaterThan(0);
    expect(keeping.filter((file) => !part.test(file))).toEqual([]);
  });
});

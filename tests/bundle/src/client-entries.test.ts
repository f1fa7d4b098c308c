import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { forbiddenLibraries } from './forbidden-libraries.js';

const resolveDir = dirname(fileURLToPath(import.meta.url));

/** What a page loads that imports these names and nothing else. */
async function loaded(imports: Readonly<Record<string, string>>): Promise<string> {
  const lines = Object.entries(imports).map(([entry, name]) => `export { ${name} } from '${entry}';`);
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['geflecht-source'],
  });
  return outputFiles.map(({ text }) => text).join('');
}

const reading = { '@geflecht/sdk': 'createClient', '@geflecht/sdk/adapters/http': 'httpBackend' };
const managing = {
  '@geflecht/sdk/managing': 'createManagingClient',
  '@geflecht/sdk/adapters/http-managing': 'httpManagingBackend',
};
const queueing = { '@geflecht/sdk/submit-queue': 'createSubmitQueue' };

describe('what pages load of the client', () => {
  it.each([
    ['to read and to sign up', reading, 4_400],
    ['to manage sign-ups', managing, 5_800],
    ['to keep submits', queueing, 1_650],
  ])('%s stays below its ceiling', async (_what, imports, bytes) => {
    const size = gzipSync(await loaded(imports), { level: 9 }).length;
    expect(size).toBeLessThanOrEqual(bytes);
    // A ceiling far above says nothing.
    expect(size).toBeGreaterThan(bytes * 0.9);
  });

  it.each([
    ['to manage sign-ups', managing],
    ['to keep submits', queueing],
  ])('%s holds no library', async (_what, imports) => {
    const text = await loaded(imports);
    const found = forbiddenLibraries.flatMap(({ marks }) => marks.filter((mark) => text.includes(mark)));
    expect(found).toEqual([]);
  });
});

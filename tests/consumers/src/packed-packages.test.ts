import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { copyIn, packedWorkspace } from './packed-workspace.js';
import type { PackedWorkspace } from './packed-workspace.js';

let stranger: PackedWorkspace;

beforeAll(async () => {
  stranger = await packedWorkspace();
}, 180_000);

afterAll(() => stranger.remove());

const document = `{ format: 'geflecht', version: 1, events: [{ id: 'tag', title: 'Fachtag' }] }`;

describe('the packed packages', () => {
  it('are imported as ES modules', async () => {
    await stranger.write(
      'use.js',
      `import { validateDocument } from '@geflecht/core';
       import { createClient } from '@geflecht/sdk';
       import { memoryBackend } from '@geflecht/sdk/adapters/memory';
       import { readFile } from '@geflecht/formats';
       const document = ${document};
       const client = createClient({ backend: memoryBackend({ document }) });
       const { events } = await client.readEvent();
       const table = await readFile(new TextEncoder().encode('von;nach\\nA;B\\n'), { name: 'netz.csv' });
       console.log(JSON.stringify([validateDocument(document).issues.length, events[0].title, table.counts]));`,
    );
    expect(JSON.parse(await stranger.node('use.js'))).toEqual([0, 'Fachtag', { actors: 2, ties: 1 }]);
  });

  it('are required as CommonJS', async () => {
    await stranger.write(
      'use.cjs',
      `const { readDocument } = require('@geflecht/core/document');
       const { staticBackend } = require('@geflecht/sdk/adapters/static');
       const { createClient } = require('@geflecht/sdk');
       const client = createClient({ backend: staticBackend({ inline: ${document} }) });
       client.readEvent().then(({ events }) => console.log(readDocument(${document}).ok, events[0].id));`,
    );
    expect((await stranger.node('use.cjs')).trim()).toBe('true tag');
  });

  it('open every entry they name, to import and to require', async () => {
    const names = stranger.entries();
    const opened = JSON.stringify(names.filter((name) => !name.endsWith('.json')));
    await stranger.write('import-all.js', `for (const name of ${opened}) await import(name);`);
    await stranger.write('require-all.cjs', `for (const name of ${opened}) require(name);`);
    const found = `for (const name of ${JSON.stringify(names)}) import.meta.resolve(name);`;
    await stranger.write('resolve-all.js', found);
    expect(names.length).toBeGreaterThan(40);
    expect(await stranger.node('import-all.js')).toBe('');
    expect(await stranger.node('require-all.cjs')).toBe('');
    expect(await stranger.node('resolve-all.js')).toBe('');
  });

  it('bring their types', async () => {
    await stranger.write(
      'use.ts',
      `import type { Session } from '@geflecht/core/event';
       import { createClient } from '@geflecht/sdk';
       import { httpBackend } from '@geflecht/sdk/adapters/http';
       import { GeflechtAgenda } from '@geflecht/widgets';
       const client = createClient({ backend: httpBackend({ url: 'https://backend.example' }) });
       export const titles: Promise<readonly Session['title'][]> = client
         .readEvent('tag')
         .then(({ sessions = [] }) => sessions.map(({ title }) => title));
       export const agenda: GeflechtAgenda = document.createElement('geflecht-agenda');
       // @ts-expect-error -- a view that does not exist
       agenda.view = 'wall';`,
    );
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--target',
      'es2022',
    ];
    const printed = stranger.node(compiler, ...options, '--lib', 'es2024,dom,dom.iterable', 'use.ts');
    expect(await printed.catch((error: unknown) => (error as { readonly stdout: string }).stdout)).toBe('');
  });

  it('are bundled into a page', async () => {
    await stranger.write(
      'index.html',
      '<geflecht-agenda></geflecht-agenda><script type="module" src="/page.js"></script>',
    );
    await stranger.write('page.js', `import '@geflecht/widgets/agenda/define';`);
    await build({ root: stranger.folder, logLevel: 'error', configFile: false });
    const assets = join(stranger.folder, 'dist/assets');
    const scripts = readdirSync(assets).map((name) => readFileSync(join(assets, name), 'utf8'));
    expect(scripts.some((script) => script.includes('geflecht-agenda'))).toBe(true);
    expect(scripts.some((script) => script.includes('geflecht-sign-up'))).toBe(false);
  });

  it('bring the files for a script tag and the JSON Schema', () => {
    const installed = join(stranger.folder, 'node_modules/@geflecht');
    const names = ['agenda', 'network-map', 'sign-up', 'all'];
    const scripts = names.flatMap((name) => [`${name}.js`, `${name}.global.js`]);
    expect(scripts.filter((name) => !existsSync(join(installed, 'widgets/dist/cdn', name)))).toEqual([]);
    expect(existsSync(join(installed, 'core/dist/schema/document.json'))).toBe(true);
  });

  it('bring the command', async () => {
    await copyIn(stranger, 'fixtures/dialects/networks/jung.net', 'jung.net');
    const command = 'node_modules/@geflecht/cli/bin/geflecht.js';
    const inspected: unknown = JSON.parse(await stranger.node(command, 'inspect', 'jung.net', '--json'));
    expect(inspected).toMatchObject({ format: 'pajek', kind: 'network' });
  });
});

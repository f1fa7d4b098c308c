import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The native compiler: the same checks in a tenth of the time; tools that need its JavaScript API keep the older one. */
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript-7/package.json')), 'bin/tsc');
const folder = 'dist/types';

/** Names CommonJS twins in relative imports: declarations of the same package, seen from `require`. */
const forRequire = (text) => text.replace(/(from ["']|import\(["'])(\.[^"']*)\.js(?=["'])/gu, '$1$2.cjs');

const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

const isRequirable = readFileSync('package.json', 'utf8').includes('"require"');
const declarations = isRequirable ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
for (const name of declarations) {
  if (!name.endsWith('.d.ts')) continue;
  const text = readFileSync(join(folder, name), 'utf8');
  writeFileSync(join(folder, name.replace(/\.d\.ts$/u, '.d.cts')), forRequire(text));
}

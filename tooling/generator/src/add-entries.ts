import { readFileSync, writeFileSync } from 'node:fs';
import type { Place } from './kinds.js';

const entry = (source: string, built: string) => {
  const types = `./${source.replace(/^src\/(.*)\.ts$/u, 'dist/types/$1')}`;
  return {
    'geflecht-source': `./${source}`,
    import: { types: `${types}.d.ts`, default: `./dist/${built}.js` },
    require: { types: `${types}.d.cts`, default: `./dist/${built}.cjs` },
  };
};

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Adds the entries of a generated folder to its package's manifest, before those that name plain files. */
export function addEntries(manifestFile: string, place: Place, name: string): void {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const built = place.built(name);
  const own = {
    [`./${built}`]: entry(`${place.parent}/${name}/index.ts`, `${built}/index`),
    ...Object.fromEntries(
      Object.entries(place.moreEntries(name)).map(([key, [source, target]]) => [key, entry(source, target)]),
    ),
  };
  const entries = Object.entries(manifest.exports);
  const exports = Object.fromEntries([
    ...entries.filter(([, target]) => typeof target !== 'string'),
    ...Object.entries(own),
    ...entries.filter(([, target]) => typeof target === 'string'),
  ]);
  writeFileSync(manifestFile, `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`);
}

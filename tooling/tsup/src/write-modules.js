import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { cdnConditions } from './cdn-conditions.js';
import { laterGroups, pictureNeeds } from './later-groups.js';
import { minifyScript } from './minify-script.js';
import { minifyTemplates } from './minify-templates.js';
import { rolldownRewriting } from './rewrite-source.js';
import { rewriteLit } from './rewrite-lit.js';
import { shareFromEntry } from './share-from-entry.js';
import { shortDecorate } from './short-decorate.js';
import { writeLicences } from './write-licences.js';

const settings = {
  platform: 'browser',
  checks: { pluginTimings: false },
  tsconfig: 'tsconfig.build.json',
  treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
  resolve: { conditionNames: cdnConditions },
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
};
const rewriting = [minifyTemplates, rewriteLit].map(rolldownRewriting);

/** Leaves out whatever is imported on demand. */
const withoutLater = {
  name: 'without-later',
  resolveDynamicImport: (source) => ({ id: String(source), external: true }),
};

/** The modules that a page needs at once: what is rendered when nothing is loaded later. */
async function modulesAtOnce(file) {
  const bundle = await rolldown({ ...settings, input: file, plugins: [withoutLater, shortDecorate, ...rewriting] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const rendered = output.flatMap((chunk) => Object.entries(chunk.modules ?? {}));
  return new Set(rendered.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id));
}

/**
 * Writes `dist/cdn/NAME.js`, an ES module for a script tag, and the chunks it loads. All that a page needs at once goes
 * into one chunk, because one file packs better than several; so does what it loads later but together.
 *
 * @param {string} name of a file in `src/cdn`
 */
export async function writeModules(name) {
  const file = resolve(`src/cdn/${name}.ts`);
  const atOnce = await modulesAtOnce(file);
  const bundle = await rolldown({
    ...settings,
    input: { [name]: file },
    // Entries have no exports; what chunks share with them they may add.
    preserveEntrySignatures: 'allow-extension',
    plugins: [shortDecorate, ...rewriting, writeLicences(`${name}.licences.txt`), minifyScript, shareFromEntry(name)],
  });
  await bundle.write({
    dir: 'dist/cdn',
    format: 'es',
    minify: true,
    comments: { legal: false },
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: {
      groups: [{ name, test: (id) => atOnce.has(id) || pictureNeeds.test(id) }, ...laterGroups(name)],
    },
  });
  await bundle.close();
}

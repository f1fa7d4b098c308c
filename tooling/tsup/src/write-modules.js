import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { cdnConditions } from './cdn-conditions.js';
import { minifyScript } from './minify-script.js';
import { minifyTemplates } from './minify-templates.js';
import { rolldownRewriting } from './rewrite-source.js';
import { shareTemplatePolicy } from './share-template-policy.js';
import { writeLicences } from './write-licences.js';

const door = '\0door';

/**
 * Puts all that a page needs at once into one chunk, behind a file that only imports it: one file packs better than
 * several, and chunks loaded later find it under its own name, even where a page asks for the door with a query.
 */
function gatherStatic(file, gathered) {
  return {
    name: 'gather-static',
    resolveId: (id) => (id === door ? id : undefined),
    load: (id) => (id === door ? `import ${JSON.stringify(file)};` : undefined),
    buildEnd() {
      const gather = (id) => {
        if (gathered.has(id)) return;
        gathered.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) gather(imported);
      };
      for (const id of this.getModuleInfo(door)?.importedIds ?? []) gather(id);
    },
  };
}

/**
 * Writes `dist/cdn/NAME.js`, an ES module for a script tag, and the chunks it loads.
 *
 * @param {string} name of a file in `src/cdn`
 */
export async function writeModules(name) {
  const gathered = new Set();
  const bundle = await rolldown({
    input: { [name]: door },
    platform: 'browser',
    checks: { pluginTimings: false },
    tsconfig: 'tsconfig.build.json',
    treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
    resolve: { conditionNames: cdnConditions },
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      gatherStatic(resolve(`src/cdn/${name}.ts`), gathered),
      ...[minifyTemplates, shareTemplatePolicy].map(rolldownRewriting),
      writeLicences(`${name}.licences.txt`),
      minifyScript,
    ],
  });
  await bundle.write({
    dir: 'dist/cdn',
    format: 'es',
    minify: true,
    comments: { legal: false },
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: [{ name, test: (id) => gathered.has(id) }] },
  });
  await bundle.close();
}

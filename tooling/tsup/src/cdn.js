import { cdnConditions } from './cdn-conditions.js';
import { terserOptions } from './minify-script.js';
import { minifyTemplates } from './minify-templates.js';
import { esbuildRewriting } from './rewrite-source.js';
import { rewriteLit } from './rewrite-lit.js';
import { writeModules } from './write-modules.js';

/**
 * Files for a script tag, one per name in `src/cdn`: classic scripts that stand alone, and ES modules that load the rest
 * when it is needed. Each is built by itself, since one file packs better than many that are shared.
 *
 * @param {readonly string[]} names
 * @returns {import('tsup').Options[]}
 */
export function cdn(names) {
  return names.map((name) => ({ ...alone(name, '.global.js'), onSuccess: () => writeModules(name) }));
}

/**
 * Scripts of workers, each in one file beside those of the page.
 *
 * @param {readonly string[]} names
 * @returns {import('tsup').Options[]}
 */
export function workers(names) {
  return names.map((name) => alone(name, '.js'));
}

/**
 * A classic script that needs nothing else.
 *
 * @param {string} name of a file in `src/cdn`
 * @param {string} extension
 * @returns {import('tsup').Options}
 */
function alone(name, extension) {
  return {
    entry: { [name]: `src/cdn/${name}.ts` },
    format: ['iife'],
    globalName: 'Geflecht',
    target: 'es2022',
    platform: 'browser',
    noExternal: [/.*/u],
    minify: 'terser',
    terserOptions,
    treeshake: false,
    dts: false,
    tsconfig: 'tsconfig.build.json',
    outDir: 'dist/cdn',
    outExtension: () => ({ js: extension }),
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuildPlugins: [minifyTemplates, rewriteLit].map(esbuildRewriting),
    esbuildOptions: (options) => Object.assign(options, { conditions: cdnConditions, legalComments: 'none' }),
  };
}

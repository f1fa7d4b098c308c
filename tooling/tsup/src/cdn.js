import { minifyTemplates } from './minify-templates.js';

/** Workspace packages are bundled from source, so that whatever a page does not use is shaken out module by module. */
const conditions = ['geflecht-source', 'production', 'browser', 'import', 'module', 'default'];

const shared = {
  target: 'es2022',
  platform: 'browser',
  noExternal: [/.*/u],
  minify: 'terser',
  terserOptions: { module: true, ecma: 2020, compress: { passes: 3, pure_getters: true, unsafe_arrows: true } },
  treeshake: false,
  dts: false,
  tsconfig: 'tsconfig.build.json',
  outDir: 'dist/cdn',
  define: { 'process.env.NODE_ENV': '"production"' },
  esbuildPlugins: [minifyTemplates],
};

/**
 * Files for a script tag, one per name in `src/cdn`: ES modules that load the rest when it is needed, and classic scripts
 * that stand alone. Each entry is built by itself, since one file packs better than many that are shared.
 *
 * @param {readonly string[]} names
 * @returns {import('tsup').Options[]}
 */
export function cdn(names) {
  return names.flatMap((name) => {
    const entry = { [name]: `src/cdn/${name}.ts` };
    return [
      {
        ...shared,
        entry,
        format: ['esm'],
        splitting: true,
        esbuildOptions: (options) => Object.assign(options, { conditions, chunkNames: 'chunks/[name]-[hash]' }),
      },
      {
        ...shared,
        entry,
        format: ['iife'],
        globalName: 'Geflecht',
        outExtension: () => ({ js: '.global.js' }),
        esbuildOptions: (options) => Object.assign(options, { conditions }),
      },
    ];
  });
}

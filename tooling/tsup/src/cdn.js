/** Workspace packages are bundled from source, so that whatever a page does not use is shaken out module by module. */
const conditions = ['geflecht-source', 'production', 'browser', 'import', 'module', 'default'];

const shared = {
  target: 'es2022',
  platform: 'browser',
  noExternal: [/.*/u],
  minify: true,
  treeshake: false,
  dts: false,
  tsconfig: 'tsconfig.build.json',
  outDir: 'dist/cdn',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * Files for a script tag, one per name in `src/cdn`: ES modules that share chunks, and classic scripts that stand alone.
 *
 * @param {readonly string[]} names
 * @returns {import('tsup').Options[]}
 */
export function cdn(names) {
  const entry = Object.fromEntries(names.map((name) => [name, `src/cdn/${name}.ts`]));
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
}

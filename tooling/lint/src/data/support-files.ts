const manifest = (name: string, dependencies: readonly string[]) =>
  JSON.stringify({
    name: `@geflecht/${name}`,
    dependencies: Object.fromEntries(dependencies.map((each) => [each, '*'])),
  });

/** Files every trial tree holds: manifests, and modules the cases import. */
export const supportFiles: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "trial", "private": true, "type": "module" }',
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', noEmit: true },
    include: ['packages', 'apps', 'tests'],
  }),
  'packages/core/package.json': JSON.stringify({
    name: '@geflecht/core',
    dependencies: { zod: '*', graphology: '*' },
    exports: { './network': { 'geflecht-source': './src/network/index.ts' } },
  }),
  'packages/core/src/network/tie.ts':
    "import * as z from 'zod/mini';\n\n/** Schema of a tie. */\nexport const tieSchema = z.object({});\n/** A tie. */\nexport type Tie = z.infer<typeof tieSchema>;\n",
  'packages/core/src/network/index.ts':
    "export { density } from './density.js';\nexport { tieSchema, type Tie } from './tie.js';\n",
  'packages/sdk/package.json': manifest('sdk', ['@geflecht/core']),
  'packages/widgets/package.json': manifest('widgets', ['@geflecht/core', '@geflecht/sdk', 'lit']),
  'packages/formats/package.json': manifest('formats', ['@geflecht/core']),
  'apps/server/package.json': manifest('server', ['@geflecht/core', '@geflecht/formats', '@geflecht/sdk', 'hono']),
};

import { cleanDist } from './clean-dist.js';
import { sourceEntries } from './source-entries.js';

/**
 * Build of a published library: every entry of its `exports` as ES module and CommonJS; `write-types.js` adds the declarations.
 *
 * @returns {import('tsup').Options[]}
 */
export function library() {
  cleanDist();
  return [
    {
      entry: sourceEntries(),
      format: ['esm', 'cjs'],
      target: 'es2022',
      tsconfig: 'tsconfig.build.json',
      sourcemap: true,
      splitting: true,
    },
  ];
}

import { cleanDist } from './clean-dist.js';

/**
 * Build of a program that runs on Node only: ES modules; `write-types.js` adds the declarations.
 *
 * @param {{ entries?: Record<string, string> }} [options] built name to source file; default `src/index.ts`
 * @returns {import('tsup').Options[]}
 */
export function program({ entries = { index: 'src/index.ts' } } = {}) {
  cleanDist();
  return [
    {
      entry: entries,
      format: ['esm'],
      target: 'node22',
      platform: 'node',
      tsconfig: 'tsconfig.build.json',
      sourcemap: true,
      splitting: true,
    },
  ];
}

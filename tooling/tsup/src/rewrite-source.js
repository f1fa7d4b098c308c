import { readFile } from 'node:fs/promises';

/**
 * Rewrites sources while they are bundled.
 *
 * @typedef {object} Rewriting
 * @property {string} name
 * @property {RegExp} filter paths of the sources
 * @property {'js' | 'ts'} language
 * @property {(source: string, path: string) => string | Promise<string>} rewrite
 */

/**
 * @param {Rewriting} rewriting
 * @returns {import('esbuild').Plugin}
 */
export function esbuildRewriting({ name, filter, language, rewrite }) {
  return {
    name,
    setup(build) {
      build.onLoad({ filter }, async ({ path }) => ({
        contents: await rewrite(await readFile(path, 'utf8'), path),
        loader: language,
      }));
    },
  };
}

/**
 * @param {Rewriting} rewriting
 * @returns {import('rolldown').Plugin}
 */
export function rolldownRewriting({ name, filter, language, rewrite }) {
  return {
    name,
    transform: {
      filter: { id: filter },
      handler: async (source, path) => ({ code: await rewrite(source, path), moduleType: language }),
    },
  };
}

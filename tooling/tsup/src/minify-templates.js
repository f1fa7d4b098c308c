import { readFile } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';

/** Our own sources that hold templates. */
const withTemplates = /widgets[\\/]src[\\/].*\.ts$/;

/** Takes white space and comments out of the `html`, `svg` and `css` templates of a source. */
async function minified(source, fileName) {
  const result = await minifyHTMLLiterals(source, { fileName });
  return result?.code ?? source;
}

/**
 * Minifies templates for esbuild.
 *
 * @type {import('esbuild').Plugin}
 */
export const esbuildTemplates = {
  name: 'minify-templates',
  setup(build) {
    build.onLoad({ filter: withTemplates }, async ({ path }) => ({
      contents: await minified(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

/**
 * Minifies templates for rolldown.
 *
 * @type {import('rolldown').Plugin}
 */
export const rolldownTemplates = {
  name: 'minify-templates',
  transform: {
    filter: { id: withTemplates },
    handler: async (source, id) => ({ code: await minified(source, id), moduleType: 'ts' }),
  },
};

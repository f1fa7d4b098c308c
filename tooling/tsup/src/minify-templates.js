import { readFile } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Takes white space and comments out of `html`, `svg` and `css` templates of our own sources.
 *
 * @type {import('esbuild').Plugin}
 */
export const minifyTemplates = {
  name: 'minify-templates',
  setup(build) {
    build.onLoad({ filter: /widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const minified = await minifyHTMLLiterals(source, { fileName: path });
      return { contents: minified?.code ?? source, loader: 'ts' };
    });
  },
};

import { minifyHTMLLiterals } from 'minify-literals';

/**
 * Takes white space and comments out of the `html`, `svg` and `css` templates of our own sources.
 *
 * @type {import('./rewrite-source.js').Rewriting}
 */
export const minifyTemplates = {
  name: 'minify-templates',
  filter: /widgets[\\/]src[\\/].*\.ts$/,
  language: 'ts',
  rewrite: async (source, fileName) => (await minifyHTMLLiterals(source, { fileName }))?.code ?? source,
};

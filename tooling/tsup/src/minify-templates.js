import { minifyHTMLLiterals } from 'minify-literals';
import { checkTemplates } from './check-templates.js';

/** Folds white space and nothing else: an attribute that looks needless, such as an empty value, may carry meaning. */
const foldSpace = (markup) => markup.replaceAll(/\s+/gu, ' ');

/**
 * Takes white space and comments out of the `html`, `svg` and `css` templates of our own sources, once they are checked.
 *
 * @type {import('./rewrite-source.js').Rewriting}
 */
export const minifyTemplates = {
  name: 'minify-templates',
  filter: /widgets[\\/]src[\\/].*\.ts$/,
  language: 'ts',
  async rewrite(source, fileName) {
    checkTemplates(source, fileName);
    return (await minifyHTMLLiterals(source, { fileName, html: foldSpace }))?.code ?? source;
  },
};

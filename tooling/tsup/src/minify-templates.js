import { minifyHTMLLiterals } from 'minify-literals';
import { checkTemplates } from './check-templates.js';

/** Quotes around one plain word, which means the same without them. */
const needlessQuotes = /(?<=<[a-z][^<>]*\s[\w-]+)="([\w-]+)"(?=[\s>])/gu;

/**
 * White space around tags of elements that no style sheet of ours sets in a line: nobody sees it, yet each piece becomes a
 * node of its own, thousands of them in a long programme.
 */
const aroundBlocks =
  /\s*(<\/?(?:p|div|section|header|footer|nav|ol|ul|li|table|thead|tbody|tr|th|td|colgroup|col)(?=[\s>])(?:[^<>"']|"[^"]*"|'[^']*')*>)\s*/gu;

/** Folds white space and leaves out quotes: an attribute that looks needless, such as an empty value, may carry meaning. */
const foldMarkup = (markup) =>
  markup.replaceAll(/\s+/gu, ' ').replaceAll(aroundBlocks, '$1').replaceAll(needlessQuotes, '=$1');

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
    return (await minifyHTMLLiterals(source, { fileName, html: foldMarkup }))?.code ?? source;
  },
};

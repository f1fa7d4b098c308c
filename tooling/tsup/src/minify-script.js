import { minify } from 'terser';
import { innerNames, shortenInnerNames } from './inner-names.js';

/** How scripts for pages are minified; licences stand in a file of their own. */
export const terserOptions = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true, hoist_funs: true },
  format: { comments: false },
};

/**
 * Minifies what a bundler has minified already; the second pass finds a hundredth more, and shortens names that no page
 * ever sees.
 *
 * @type {import('rolldown').Plugin}
 */
export const minifyScript = {
  name: 'minify-script',
  // A file that is minified in another way is another file, so that caches never mix the two.
  augmentChunkHash: () => JSON.stringify([terserOptions, innerNames]),
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const chunk of chunks) {
      chunk.code = (await minify(chunk.code, { ...terserOptions, ...shortenInnerNames(chunk.code) })).code;
    }
  },
};

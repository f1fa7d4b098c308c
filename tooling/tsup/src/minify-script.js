import { minify } from 'terser';

/** How scripts for pages are minified; licences stand in a file of their own. */
export const terserOptions = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  format: { comments: false },
};

/**
 * Minifies what a bundler has minified already; the second pass finds a hundredth more.
 *
 * @type {import('rolldown').Plugin}
 */
export const minifyScript = {
  name: 'minify-script',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const chunk of chunks) chunk.code = (await minify(chunk.code, terserOptions)).code;
  },
};

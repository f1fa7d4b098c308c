import { readFile } from 'node:fs/promises';
import { litHtmlCuts } from './lit-html-cuts.js';
import { litElementCuts, reactiveElementCuts } from './reactive-element-cuts.js';
import { shareTemplatePolicy } from './share-template-policy.js';

const slimCssTag = new URL('./slim-css-tag.js', import.meta.url);

/** Doors for other scripts: polyfills for old browsers, hydration, and a list of the versions on a page. */
const doors = {
  'reactive-element.js': [
    /,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/u,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/u,
  ],
  'lit-html.js': [
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/u,
  ],
  'lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/u,
    /(?<=;)\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/u,
  ],
};

/** Pieces that `check-templates.js` lets no source of ours need. */
const cuts = {
  'reactive-element.js': reactiveElementCuts,
  'lit-html.js': litHtmlCuts,
  'lit-element.js': litElementCuts,
};

function close(source, door) {
  if (!door.test(source)) throw new TypeError(`Lit is written in another way than expected: ${door}`);
  return source.replace(door, '');
}

function cut(source, [piece, rest]) {
  const [before, after, ...others] = source.split(piece);
  if (after === undefined || others.length > 0) {
    throw new TypeError(`Lit is written in another way than expected: ${piece}`);
  }
  return before + rest + after;
}

/**
 * Makes Lit fit for pages that hold several of our files, and leaves out what none of them needs.
 *
 * @type {import('./rewrite-source.js').Rewriting}
 */
export const rewriteLit = {
  name: 'rewrite-lit',
  filter:
    /(?:reactive-element[\\/](?:css-tag|reactive-element)|lit-html[\\/](?:lit-html|directive)|lit-element[\\/]lit-element)\.js$/,
  language: 'js',
  async rewrite(source, path) {
    const file = /[\w-]+\.js$/u.exec(path)[0];
    if (file === 'css-tag.js') return readFile(slimCssTag, 'utf8');
    if (file === 'directive.js') throw new TypeError('Directives are left out of the Lit that pages load');
    const closed = cuts[file].reduce(cut, doors[file].reduce(close, source));
    return file === 'lit-html.js' ? shareTemplatePolicy(closed) : closed;
  },
};

const creation = /\b(\w+\.createPolicy\("lit-html",\{[^{}]*\}\))/u;

/**
 * Lets several files on one page share the Trusted Types policy of their templates: a strict page allows each name once,
 * so that the second file could not start otherwise.
 *
 * @param {string} source of lit-html
 */
export function shareTemplatePolicy(source) {
  if (!creation.test(source)) throw new TypeError('lit-html creates its policy in another way than expected');
  return source.replace(creation, '(globalThis[Symbol.for("geflecht.templates")]??=$1)');
}

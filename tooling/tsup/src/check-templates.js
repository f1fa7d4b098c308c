import { parseAst } from 'rolldown/parseAst';

/** Stands for an expression. */
const hole = '\0';

/** A tag in which expressions are values of attributes, or words of them. */
const tag = /<\/?[a-z][\w-]*(?:\s+[^\s"'<>/=\0]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*\s*\/?>/giu;
/** Elements whose content is text only. */
const textElements = /<(?:script|style|title)\b|<textarea\b[^>]*>(?!<\/)/iu;
const leftOut =
  /\b(?:(?:willUpdate|shouldUpdate|firstUpdated|scheduleUpdate|getUpdateComplete|shadowRootOptions|removeController|addInitializer)\b|(?:reflect|useDefault|noAccessor|hasChanged|converter):|static (?:override )?properties\b)/u;

/** Calls back for each template in a syntax tree. */
function eachTemplate(node, found) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && /^(?:html|svg)$/u.test(node.tag.name)) found(node.quasi.quasis);
  for (const part of Object.values(node)) eachTemplate(part, found);
}

/**
 * Refuses a source that needs a piece that is cut out of Lit (`lit-html-cuts.js`, `reactive-element-cuts.js`).
 *
 * @param {string} source in TypeScript
 * @param {string} path for messages
 * @throws {TypeError} when it does
 */
export function checkTemplates(source, path) {
  const [word] = leftOut.exec(source) ?? [];
  if (word !== undefined) throw new TypeError(`The Lit that pages load knows no ${word} (${path})`);
  eachTemplate(parseAst(source, { lang: 'ts' }, path), (quasis) => {
    const text = quasis.map(({ value }) => value.cooked).join(hole);
    if (!textElements.test(text) && !text.replaceAll(tag, '').includes('<')) return;
    throw new TypeError(`The Lit that pages load cannot draw this template (${path}): ${text}`);
  });
}

import { decodeEntities } from './decode-entities.js';

const markup = /<\/?(?:p|br|ul|ol|li|a|em|strong|b|i|h[1-6]|div|span|code|pre|blockquote|table|tr|td|th)\b[^<>]*>/i;
const anyTag = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gi;

const paragraphs = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'blockquote'];
const marks: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', div: '\n' };
const opening: ReadonlyMap<string, string> = new Map([
  ...Object.entries(marks),
  ...paragraphs.map((tag) => [tag, '\n\n'] as const),
  ...['h1', 'h2'].map((tag) => [tag, '\n\n## '] as const),
  ...['h3', 'h4', 'h5', 'h6'].map((tag) => [tag, '\n\n### '] as const),
  ...Object.entries({ br: '\n', ul: '\n', ol: '\n', li: '\n- ', tr: '\n', td: ' ', th: ' ' }),
]);
const closing: ReadonlyMap<string, string> = new Map([
  ...Object.entries(marks),
  ...[...paragraphs, 'ul', 'ol'].map((tag) => [tag, '\n\n'] as const),
]);

/** Removes everything from one mark to the next other; a regular expression would try every opening anew. */
function removeBetween(text: string, open: RegExp, close: RegExp): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.slice(at).search(open);
    if (start < 0) return kept.join('') + text.slice(at);
    kept.push(text.slice(at, at + start));
    const end = close.exec(text.slice(at + start));
    if (end === null) return kept.join('') + text.slice(at + start);
    at += start + end.index + end[0].length;
  }
}

/** The address that an anchor leads to; nothing where a page could not follow it safely. */
function addressOf(attributes: string): string {
  const [, quoted, single] = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes) ?? [];
  const href = decodeEntities(quoted ?? single ?? '').trim();
  return /^(https?:|mailto:)[^\s()<>]+$/i.test(href) ? href : '';
}

/** Puts marks in place of tags, `[label](address)` in place of links; an anchor without a usable address leaves its label. */
function convertTags(text: string): string {
  const pending: string[] = [];
  return text.replace(anyTag, (_tag, ...[slash, name, attributes]: [string, string, string]) => {
    const tag = name.toLowerCase();
    if (tag !== 'a') return (slash === '' ? opening : closing).get(tag) ?? '';
    if (slash === '') pending.push(addressOf(attributes));
    const address = slash === '' ? pending.at(-1) : pending.pop();
    if (address === undefined || address === '') return '';
    return slash === '' ? '[' : `](${address})`;
  });
}

/** Turns HTML into the formatted text of the model; what is no HTML comes back as it is. Nothing in it is executed. */
export function richTextFromHtml(text: string): string {
  if (!text.includes('<') || !markup.test(text)) return text;
  const scriptless = removeBetween(text, /<(script|style|template)\b/i, /<\/(script|style|template)\s*>/i);
  const visible = removeBetween(scriptless, /<!--/, /-->/);
  return decodeEntities(convertTags(visible))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

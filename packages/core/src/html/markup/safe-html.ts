import { escapeMarkup } from '../../text/escape-markup.js';

/** Elements that hold nothing, and how they end. */
const empty: ReadonlyMap<string, string> = new Map([
  ['br', ''],
  ['img', ''],
  ['link', ''],
  ['meta', ''],
  ['path', '/'],
]);

/** Markup that was made by {@link element} or {@link join}; nothing else is. */
export class SafeHtml {
  readonly markup: string;

  /** Only this file makes any. */
  constructor(markup: string, key: typeof maker) {
    this.markup = key === maker ? markup : '';
  }
}

const maker = Symbol('maker of markup');

/** What an element may hold; nothing is left out. */
export type Content = SafeHtml | string | undefined;

/** Markup of each piece that has any. */
function written(pieces: readonly Content[]): readonly string[] {
  const all = pieces.map((piece) => (typeof piece === 'string' ? escapeMarkup(piece) : (piece?.markup ?? '')));
  return all.filter((markup) => markup !== '');
}

/** Pieces one after the other. */
export function join(pieces: readonly Content[], between = ''): SafeHtml {
  return new SafeHtml(written(pieces).join(escapeMarkup(between)), maker);
}

/** An element; attributes without a value are left out, and an element that would be empty is nothing. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly Content[]
): SafeHtml | undefined {
  const stated = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(value)}"`],
  );
  const { markup } = join(content);
  const end = empty.get(name);
  if (end !== undefined) return new SafeHtml(`<${name}${stated.join('')}${end}>`, maker);
  return markup === '' ? undefined : new SafeHtml(`<${name}${stated.join('')}>${markup}</${name}>`, maker);
}

/** Pieces on lines of their own. */
export function stack(...pieces: readonly Content[]): SafeHtml {
  return new SafeHtml(written(pieces).join('\n'), maker);
}

/** A block of data that no browser runs; no text in it can end the block. */
export function dataScript(data: unknown): SafeHtml {
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
  return new SafeHtml(`<script type="application/ld+json">${json}</script>`, maker);
}

/**
 * A style sheet of our own.
 * @param css written by hand in this package, never made of data
 */
export function styleElement(css: string): SafeHtml {
  return new SafeHtml(`<style>${css}</style>`, maker);
}

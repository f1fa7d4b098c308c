import { escapeMarkup } from '../records/escape-markup.js';

/** Attributes of an element; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that XML 1.0 forbids: controls but tab and line ends, halves of pairs, and two that are none. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text for XML, without the characters that XML forbids. */
export function xmlText(text: string): string {
  return escapeMarkup(text.replace(forbidden, ''));
}

/** An element with its attributes around content that is XML already, or a text. */
export function xmlElement(name: string, attributes: XmlAttributes, content: readonly string[] | string = ''): string {
  const stated = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${xmlText(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`],
  );
  const inner = typeof content === 'string' ? xmlText(content) : indented(content);
  return inner === '' ? `<${name}${stated.join('')}/>` : `<${name}${stated.join('')}>${inner}</${name}>`;
}

/** Lines inside texts stay as they are; only elements are set out. */
function indented(children: readonly string[]): string {
  return children.length === 0 ? '' : `\n${children.join('\n')}\n`;
}

import { xmlAttributes, xmlText } from '../xml/write-xml.js';

/** Attributes of an element; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes around content that is XML already, or a text. */
export function xmlElement(name: string, attributes: XmlAttributes, content: readonly string[] | string = ''): string {
  const opening = `<${name}${xmlAttributes(attributes)}`;
  const inner = typeof content === 'string' ? xmlText(content) : indented(content);
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}

/** Lines inside texts stay as they are; only elements are set out. */
function indented(children: readonly string[]): string {
  return children.length === 0 ? '' : `\n${children.join('\n')}\n`;
}

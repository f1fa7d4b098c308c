import { readRichText } from '../../text/rich-text/index.js';
import type { RichBlock, RichInline } from '../../text/rich-text/index.js';

function inlineWords(inline: RichInline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'lineBreak':
      return '\n';
    case 'link': {
      const label = inline.children.map(inlineWords).join('');
      return label === inline.href || `mailto:${label}` === inline.href ? label : `${label} (${inline.href})`;
    }
    default:
      return inline.children.map(inlineWords).join('');
  }
}

function indented(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? `${mark}${line}` : `${' '.repeat(line === '' ? 0 : mark.length)}${line}`))
    .join('\n');
}

function blockText(block: RichBlock): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => indented(blocksText(item), '- ')).join('\n');
    case 'orderedList':
      return block.items.map((item, index) => indented(blocksText(item), `${index + 1}. `)).join('\n');
    case 'blockquote':
      return indented(blocksText(block.children), '  ');
    default:
      return block.children.map(inlineWords).join('');
  }
}

function blocksText(blocks: readonly RichBlock[]): string {
  return blocks.map(blockText).join('\n\n');
}

/** The words of a formatted text with its line breaks and lists, without any marks of form; links name their address. */
export function plainRichText(source: string): string {
  return blocksText(readRichText(source)).trim();
}

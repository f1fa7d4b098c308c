import { readRichText } from '../../text/rich-text/index.js';
import type { RichBlock, RichInline } from '../../text/rich-text/index.js';
import { safeUrl } from '../../text/safe-url.js';
import { element, join, stack } from './safe-html.js';
import type { Content, SafeHtml } from './safe-html.js';

const deepestHeading = 6;

function inline(node: RichInline): Content {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return element('code', {}, node.text);
    case 'lineBreak':
      return element('br', {});
    case 'strong':
      return element('strong', {}, ...node.children.map(inline));
    case 'emphasis':
      return element('em', {}, ...node.children.map(inline));
    default: {
      const href = safeUrl(node.href);
      const label = join(node.children.map(inline));
      return href === undefined ? label : element('a', { href }, label);
    }
  }
}

function items(list: readonly (readonly RichBlock[])[], level: number): readonly Content[] {
  return list.map((item) => {
    const [only, ...others] = item;
    const isLone = only?.kind === 'paragraph' && others.length === 0;
    return element('li', {}, isLone ? join(only.children.map(inline)) : blocks(item, level));
  });
}

function block(node: RichBlock, level: number): Content {
  switch (node.kind) {
    case 'heading': {
      const depth = Math.min(deepestHeading, level + node.level - 1);
      return element(`h${depth}`, {}, ...node.children.map(inline));
    }
    case 'list':
      return element('ul', {}, ...items(node.items, level));
    case 'orderedList':
      return element('ol', {}, ...items(node.items, level));
    case 'blockquote':
      return element('blockquote', {}, blocks(node.children, level));
    default:
      return element('p', {}, ...node.children.map(inline));
  }
}

function blocks(nodes: readonly RichBlock[], level: number): SafeHtml {
  return stack(...nodes.map((node) => block(node, level)));
}

/** Formatted author text as markup; its headings stand below those of `level`. */
export function richHtml(source: string, level: number): SafeHtml {
  return blocks(readRichText(source), level);
}

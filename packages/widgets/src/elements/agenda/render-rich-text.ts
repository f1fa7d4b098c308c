import type { Text } from '@geflecht/core/text';
import { pickText } from '@geflecht/core/text';
import { readRichText } from '@geflecht/core/text/rich-text';
import type { RichBlock, RichInline } from '@geflecht/core/text/rich-text';
import { html, nothing } from 'lit';
import type { TextChoice } from '../../internal/author-text.js';
import { heading } from '../../internal/heading.js';

function renderInline(node: RichInline): unknown {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'lineBreak':
      return html`<br />`;
    case 'strong':
      return html`<strong>${node.children.map(renderInline)}</strong>`;
    case 'emphasis':
      return html`<em>${node.children.map(renderInline)}</em>`;
    default:
      return html`<a href=${node.href}>${node.children.map(renderInline)}</a>`;
  }
}

function renderItem(blocks: readonly RichBlock[], level: number): unknown {
  const [only] = blocks;
  const isLine = blocks.length === 1 && only?.kind === 'paragraph';
  return html`<li>${isLine ? only.children.map(renderInline) : renderBlocks(blocks, level)}</li>`;
}

function renderBlocks(blocks: readonly RichBlock[], level: number): unknown {
  return blocks.map((block) => {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${block.children.map(renderInline)}</p>`;
      case 'heading':
        return heading(level + block.level - 1, block.children.map(renderInline));
      case 'list':
        return html`<ul>
          ${block.items.map((item) => renderItem(item, level))}
        </ul>`;
      case 'orderedList':
        return html`<ol>
          ${block.items.map((item) => renderItem(item, level))}
        </ol>`;
      default:
        return html`<blockquote>${renderBlocks(block.children, level)}</blockquote>`;
    }
  });
}

/**
 * An author's formatted text in the language that fits best, marked with it. Built node by node: the text is never
 * markup, and its links have been checked.
 * @param level of the text's topmost headings
 */
export function renderRichText(text: Text | undefined, level: number, choice: TextChoice): unknown {
  const picked = text && pickText(text, [choice.locale], choice.contentLocale);
  if (!picked) return nothing;
  const blocks = renderBlocks(readRichText(picked.value), level);
  return html`<div class="rich" lang=${picked.locale ?? nothing} dir="auto">${blocks}</div>`;
}

import type { MailBlock } from './mail-block.js';

function plainBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'button':
      return `${block.label}:\n${block.href}\n\n${block.note}`;
    case 'facts':
      return block.rows
        .map(({ label, lines }) =>
          lines.length === 1 ? `${label}: ${lines[0]}` : [`${label}:`, ...lines.map((line) => `  ${line}`)].join('\n'),
        )
        .join('\n');
    case 'line':
      return '--';
    default:
      return block.text;
  }
}

/** A mail as text alone: what is in it can be read everywhere, links are addresses. */
export function plainMail(blocks: readonly MailBlock[]): string {
  return `${blocks.map(plainBlock).join('\n\n')}\n`;
}

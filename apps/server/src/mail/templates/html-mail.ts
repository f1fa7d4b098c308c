import { directionOf, escapeMarkup, safeUrl } from '@geflecht/core/text';
import type { MailBlock } from './mail-block.js';

/** What surrounds the parts of a mail. */
export interface HtmlMail {
  /** Language of its words. */
  readonly tag: string;
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
}

/** Nothing is loaded, and nothing depends on it: the words read well without. */
const styles = [
  'body{margin:0;padding:1.5em;font:1em/1.5 sans-serif;color:#1c1c1c;background:#fff}',
  'main{max-width:38em;margin:0 auto}',
  '.button{display:inline-block;padding:.6em 1.2em;color:#fff;background:#1f4e79;border-radius:.3em;text-decoration:none}',
  'dt{font-weight:bold}dd{margin:0 0 .6em}',
  '.small{font-size:.9em;color:#4a4a4a;overflow-wrap:anywhere}',
  'hr{border:0;border-top:1px solid #bbb}',
].join('');

function lines(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>');
}

function button({ label, href, note }: Extract<MailBlock, { kind: 'button' }>): string {
  const address = escapeMarkup(safeUrl(href) ?? '');
  // The address stands there too, for programs that show no links.
  return [
    `<p><a class="button" href="${address}" rel="noreferrer">${escapeMarkup(label)}</a></p>`,
    `<p class="small">${lines(note)}<br>${address}</p>`,
  ].join('\n');
}

function htmlBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lines(item)}</li>`).join('')}</ul>`;
    case 'button':
      return button(block);
    case 'facts':
      return `<dl>${block.rows.map(({ label, lines: all }) => `<dt>${escapeMarkup(label)}</dt><dd>${all.map(lines).join('<br>')}</dd>`).join('')}</dl>`;
    case 'line':
      return '<hr>';
    case 'small':
      return `<p class="small">${lines(block.text)}</p>`;
    default:
      return `<p>${lines(block.text)}</p>`;
  }
}

/** A mail as a page of its own: every word escaped, no script, nothing from elsewhere. */
export function htmlMail({ tag, subject, blocks }: HtmlMail): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(tag)}" dir="${directionOf(tag)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light">',
    `<title>${escapeMarkup(subject)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body><main>',
    ...blocks.map(htmlBlock),
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}

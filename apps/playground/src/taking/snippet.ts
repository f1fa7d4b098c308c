import type { ShownKind } from '../reading/read-request.js';
import { escapeHtml } from './escape-html.js';

/** Elements that show what was read. */
export type ElementName = 'agenda' | 'network-map';

/** What a snippet is made of. */
export interface SnippetParts {
  readonly element: ElementName;
  /** Address of the uploaded file on the website. */
  readonly src: string;
  /** Which event or network of the file; default: its first. */
  readonly id?: string | undefined;
  /** Language of the element's own words; default: that of the page. */
  readonly locale?: string | undefined;
  /** HTML that stands inside the element until its content is there. */
  readonly fallback: string;
}

/** The element that shows a kind of content. */
export const elementOfKind: Readonly<Record<ShownKind, ElementName>> = { event: 'agenda', network: 'network-map' };

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}

/**
 * The HTML to paste into a page, the same text that `geflecht snippet` prints: script, element, and the fallback inside
 * it. The script lies where every guide puts it, in the folder `/geflecht/` of the website.
 */
export function snippetText({ element, src, id, locale, fallback }: SnippetParts): string {
  const own = element === 'agenda' ? 'event' : 'network';
  const attributes = Object.entries({ src, [own]: id, locale })
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`]))
    .join('');
  const tag = `geflecht-${element}`;
  const script = `<script type="module" src="/geflecht/${element}.js"></script>`;
  return `${script}\n<${tag}${attributes}>\n${indented(fallback)}\n</${tag}>\n`;
}

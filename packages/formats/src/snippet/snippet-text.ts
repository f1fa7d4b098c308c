import { escapeMarkup } from '@geflecht/core/text';
import type { ElementName } from './element-name.js';

/** What a snippet is made of; addresses are checked by the caller. */
export interface SnippetParts {
  readonly element: ElementName;
  /** Address of the document. */
  readonly src?: string | undefined;
  /** Address of a backend, in place of `src`. */
  readonly backend?: string | undefined;
  /** Which event or network; default: the only one. */
  readonly id?: string | undefined;
  /** Language of the element's own words; default: that of the page. */
  readonly locale?: string | undefined;
  readonly headingLevel?: string | undefined;
  /** Address of the script; default: below `/geflecht/`, where every guide puts it. */
  readonly script?: string | undefined;
  /** Whether the page cannot load modules. */
  readonly isClassic?: boolean | undefined;
  /** HTML that stands inside the element until its content is there. */
  readonly fallback: string;
}

function scriptTag({ element, script, isClassic = false }: SnippetParts): string {
  const address = escapeMarkup(script ?? `/geflecht/${element}${isClassic ? '.global' : ''}.js`);
  return isClassic ? `<script src="${address}" defer></script>` : `<script type="module" src="${address}"></script>`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}

/** The HTML to paste into a page: script, element, and the fallback inside it. */
export function snippetText(parts: SnippetParts): string {
  const { element, src, backend, id, locale, headingLevel, fallback } = parts;
  const own = element === 'network-map' ? 'network' : 'event';
  const attributes = Object.entries({ src, backend, [own]: id, locale, 'heading-level': headingLevel })
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeMarkup(value)}"`]))
    .join('');
  const tag = `geflecht-${element}`;
  return `${scriptTag(parts)}\n<${tag}${attributes}>\n${indented(fallback)}\n</${tag}>\n`;
}

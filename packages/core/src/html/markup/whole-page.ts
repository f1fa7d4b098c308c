import { element, stack } from './safe-html.js';
import type { Content } from './safe-html.js';

/** What a page of its own is made of. */
export interface WholePage {
  /** BCP-47 tag of the language of its words, one that is written from left to right. */
  readonly locale: string;
  readonly title: string | undefined;
  /** What else stands in its head. */
  readonly head?: Content;
  readonly body: Content;
}

/** A page of its own as text, for phones and screens, that asks nobody for anything. */
export function wholePage({ locale, title, head, body }: WholePage): string {
  const all = stack(
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    head,
  );
  const page = element('html', { lang: locale, dir: 'ltr' }, stack(element('head', {}, all), body));
  return `<!doctype html>\n${page?.markup ?? ''}\n`;
}

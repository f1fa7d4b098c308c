import type { GeflechtDocument } from '../../document/document.js';
import { safeUrl } from '../../text/safe-url.js';
import { element, stack } from '../markup/safe-html.js';
import { wholePage } from '../markup/whole-page.js';
import { eventData } from './event-data.js';
import { eventElement } from './event-markup.js';
import { markupOf } from './markup-of.js';
import type { PageOptions } from './markup-of.js';
import type { RenderedEvent } from './render-event.js';

/**
 * Writes what `renderEvent` writes as a page of its own, headed by the event: with its language, its title, and the
 * event's own page named as the one to find. It runs no script, has no style, asks no other site for anything, and fits
 * a policy that allows nothing. It shows what it is given, as `renderEvent` does: callers disclose first.
 * @returns nothing where the document holds no such event
 */
export function renderEventPage(document: GeflechtDocument, options: PageOptions = {}): RenderedEvent | undefined {
  const making = markupOf(document, { ...options, level: 1 });
  if (making === undefined) return undefined;
  const { markup, leftOut } = making;
  const { source, page = source.programme.event.url } = markup;
  const href = safeUrl(page, { schemes: ['http', 'https'] });
  const html = wholePage({
    locale: source.locale,
    title: source.text(source.programme.event.title),
    head: href === undefined ? undefined : element('link', { rel: 'canonical', href }),
    body: element('body', {}, stack(element('main', {}, eventElement(markup)), eventData(markup))),
  });
  return { html, leftOut };
}

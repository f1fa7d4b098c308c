import type { GeflechtDocument } from '../../document/document.js';
import type { LeftOut } from '../left-out.js';
import { stack } from '../markup/safe-html.js';
import { eventData } from './event-data.js';
import { eventElement } from './event-markup.js';
import { markupOf } from './markup-of.js';
import type { PageOptions } from './markup-of.js';

/** Settings of {@link renderEvent}. */
export interface RenderEventOptions extends PageOptions {
  /** Level of the event's heading, 1 to 6. Default 2. */
  readonly headingLevel?: number | undefined;
  /** Whether the same facts follow for search engines, as a script of data that no browser runs. Default true. */
  readonly jsonLd?: boolean | undefined;
}

/** An event as HTML, and what it could not show. */
export interface RenderedEvent {
  readonly html: string;
  readonly leftOut: readonly LeftOut[];
}

const usualLevel = 2;

/**
 * Writes an event as a fragment of semantic HTML with the classes of h-event: headings, lists, times, links that were
 * checked. It needs no script and no style, asks no other site for anything, and may stand inside `<geflecht-agenda>` as
 * what is seen until that works, with headings of the same levels. Author text never becomes markup. It shows what it is
 * given, save drafts, access to what is online, and where a private home stands: callers disclose first.
 * @returns nothing where the document holds no such event
 */
export function renderEvent(document: GeflechtDocument, options: RenderEventOptions = {}): RenderedEvent | undefined {
  const { headingLevel: level = usualLevel, jsonLd = true } = options;
  const making = markupOf(document, { ...options, level });
  if (making === undefined) return undefined;
  const { markup, leftOut } = making;
  return { html: stack(eventElement(markup), jsonLd ? eventData(markup) : undefined).markup, leftOut };
}

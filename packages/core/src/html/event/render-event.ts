import type { GeflechtDocument } from '../../document/document.js';
import { documentationOf } from '../../event/documentation-of.js';
import { linkedEventOf } from '../json-ld/linked-event.js';
import type { LeftOut } from '../left-out.js';
import { programmeWords } from '../locales/words-by-language.js';
import { dataScript, stack } from '../markup/safe-html.js';
import type { ProgrammeToTell, TellingOptions } from '../telling/programme-to-tell.js';
import { programmeToTell } from '../telling/programme-to-tell.js';
import { ToldTimes } from '../telling/told-times.js';
import { eventElement } from './event-markup.js';

/** Settings of {@link renderEvent}. */
export interface RenderEventOptions extends TellingOptions {
  /** Default: the document's first event. */
  readonly eventId?: string | undefined;
  /** Level of the event's heading, 1 to 6. Default 2. */
  readonly headingLevel?: number | undefined;
  /** Whether the same facts follow for search engines, as a script of data that no browser runs. Default true. */
  readonly jsonLd?: boolean | undefined;
  /** Page of the event on the web; pictures of its site are shown too. */
  readonly url?: string | undefined;
}

/** An event as HTML, and what it could not show. */
export interface RenderedEvent {
  readonly html: string;
  readonly leftOut: readonly LeftOut[];
}

const usualLevel = 2;

/** Data for search engines; they never tell how to take part online, and links told twice are left out once. */
function eventData(source: ProgrammeToTell, { url }: RenderEventOptions) {
  return dataScript(linkedEventOf(source, { url, isTagged: false, withAccess: false, leaveOut: () => undefined }));
}

/**
 * Writes an event as a fragment of semantic HTML with the classes of h-event: headings, lists, times, links that were
 * checked. It needs no script and no style, asks no other site for anything, and may stand inside `<geflecht-agenda>` as
 * what is seen until that works, with headings of the same levels. Author text never becomes markup. It shows what it is
 * given, save drafts, access to what is online, and where a private home stands: callers disclose first.
 * @returns nothing where the document holds no such event
 */
export function renderEvent(document: GeflechtDocument, options: RenderEventOptions = {}): RenderedEvent | undefined {
  const { eventId, headingLevel: level = usualLevel, jsonLd = true, locale, timeZone, url: page } = options;
  const source = programmeToTell(document, { eventId, locale, timeZone });
  if (source === undefined) return undefined;
  const words = programmeWords[source.locale];
  const leftOut: LeftOut[] = [];
  const leaveOut = (item: LeftOut) => void leftOut.push(item);
  const remains = documentationOf(source.document, source.programme.event);
  const article = eventElement({ source, words, times: new ToldTimes(source, words), remains, leaveOut, level, page });
  return { html: stack(article, jsonLd ? eventData(source, options) : undefined).markup, leftOut };
}

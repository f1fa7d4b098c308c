import type { GeflechtDocument } from '../../document/document.js';
import { documentationOf } from '../../event/documentation-of.js';
import type { LeftOut } from '../left-out.js';
import { programmeWords } from '../locales/words-by-language.js';
import { programmeToTell } from '../telling/programme-to-tell.js';
import type { TellingOptions } from '../telling/programme-to-tell.js';
import { ToldTimes } from '../telling/told-times.js';
import type { Markup } from './markup.js';

/** Settings of everything that shows one event as HTML. */
export interface PageOptions extends TellingOptions {
  /** Default: the document's first event. */
  readonly eventId?: string | undefined;
  /** Page of the event on the web; pictures of its site are shown too. */
  readonly url?: string | undefined;
  /**
   * Page that addresses without a site, such as `folien.pdf`, are meant from, where the HTML is read elsewhere: they are
   * completed from it, and those that cannot be are no links. Default: they stay as they are.
   */
  readonly relativeTo?: string | undefined;
}

/** What a page is made of, and the list of what it leaves out, which fills while it is made. */
export interface PageMaking {
  readonly markup: Markup;
  readonly leftOut: readonly LeftOut[];
}

/** What a page of an event is made of; nothing where the document holds no such event. */
export function markupOf(
  document: GeflechtDocument,
  { eventId, locale, timeZone, url: page, relativeTo, level }: PageOptions & Pick<Markup, 'level'>,
): PageMaking | undefined {
  const source = programmeToTell(document, { eventId, locale, timeZone });
  if (source === undefined) return undefined;
  const words = programmeWords[source.locale];
  const leftOut: LeftOut[] = [];
  const leaveOut = (item: LeftOut) => void leftOut.push(item);
  const remains = documentationOf(source.document, source.programme.event);
  const times = new ToldTimes(source, words);
  return { markup: { source, words, times, remains, leaveOut, level, page, relativeTo }, leftOut };
}

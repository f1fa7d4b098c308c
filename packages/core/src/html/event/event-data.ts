import { linkedEventOf } from '../json-ld/linked-event.js';
import { dataScript } from '../markup/safe-html.js';
import type { SafeHtml } from '../markup/safe-html.js';
import type { Markup } from './markup.js';

/** Data for search engines; they never tell how to take part online, and what is left out is named once. */
export function eventData({ source, page: url }: Markup): SafeHtml {
  return dataScript(linkedEventOf(source, { url, isTagged: false, withAccess: false, leaveOut: () => undefined }));
}

import type { Event } from '../../event/event.js';
import type { NodeWriter } from './node-writer.js';
import { webUrl } from './node-writer.js';

/** Where the words of the vocabulary live. */
export const schemaAddress = 'https://schema.org/';

/** Whether an event or session takes place as planned, at another time, or not at all. */
export function eventStatus({
  status,
  previousStart,
}: Pick<Event, 'previousStart'> & { readonly status?: string | undefined }): string {
  if (status === 'cancelled') return `${schemaAddress}EventCancelled`;
  if (status === 'postponed') return `${schemaAddress}EventPostponed`;
  return `${schemaAddress}${previousStart === undefined ? 'EventScheduled' : 'EventRescheduled'}`;
}

/** A picture on the web; its address alone where it has no words. */
export function imageNode(writer: NodeWriter, image: Event['image']): unknown {
  const url = webUrl(image?.href);
  const caption = writer.text(image?.alt);
  if (url === undefined || image === undefined) return undefined;
  return caption === undefined ? url : { '@type': 'ImageObject', contentUrl: url, caption };
}

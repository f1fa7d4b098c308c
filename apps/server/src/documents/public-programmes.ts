import { publicViewer } from '@geflecht/core/audience';
import { renderEventPage } from '@geflecht/core/html';
import { entityTag } from '../http/entity-tag.js';
import type { TaggedBody } from '../http/json-answer.js';
import type { DisclosedDocuments } from './disclosed-documents.js';
import { RecentMap } from './recent-map.js';

const keptPages = 32;

/** Which programme is wanted, and when. */
export interface ProgrammeWish {
  readonly eventId: string;
  /** BCP-47 tag; default the event's own language. */
  readonly locale?: string | undefined;
  /** The moment of asking. */
  readonly at: string;
}

/** Writes programmes as pages as everybody may see them, whoever asks, and keeps the latest. */
export class PublicProgrammes {
  readonly #disclosed: DisclosedDocuments;
  readonly #kept = new RecentMap<TaggedBody>(keptPages);

  constructor(disclosed: DisclosedDocuments) {
    this.#disclosed = disclosed;
  }

  /**
   * The page of an event.
   * @returns undefined when the event does not exist or is not public
   */
  async read({ eventId, locale, at }: ProgrammeWish): Promise<TaggedBody | undefined> {
    const seen = await this.#disclosed.read({ kind: 'event', id: eventId }, publicViewer, at);
    const event = seen?.document.events?.find(({ id }) => (id as string) === eventId);
    if (seen === undefined || event === undefined) return undefined;
    const wanted = (locale ?? event.contentLocale ?? 'de').toLowerCase();
    const key = JSON.stringify([eventId, seen.etag, wanted]);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    // Files without a site of their own lie where the event is at home, never here.
    const page = renderEventPage(seen.document, { eventId, locale: wanted, relativeTo: event.url ?? '' });
    if (page === undefined) return undefined;
    const tagged = { body: page.html, etag: entityTag(page.html) };
    this.#kept.set(key, tagged);
    return tagged;
  }
}

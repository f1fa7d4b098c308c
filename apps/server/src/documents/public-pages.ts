import { publicViewer } from '@geflecht/core/audience';
import type { GeflechtDocument } from '@geflecht/core/document';
import { renderEventPage, renderSheet } from '@geflecht/core/html';
import type { PageOptions, SheetName } from '@geflecht/core/html';
import { comparableTag, fallbackChain } from '@geflecht/core/text';
import { qrModules as qrCode } from '@geflecht/formats/qr-code';
import { entityTag } from '../http/entity-tag.js';
import type { TaggedBody } from '../http/json-answer.js';
import type { DisclosedDocuments } from './disclosed-documents.js';
import { RecentMap } from './recent-map.js';

const keptPages = 32;
const languageTag = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/;
/** Stands for every language in which nothing is written. */
const undetermined = 'und';

/** Every key of a value that may be the tag of a language, in lower case; a document has few of them. */
function tagsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value).map(comparableTag);
  return [...keys.filter((key) => languageTag.test(key)), ...Object.values(value).flatMap(tagsIn)];
}

/**
 * The language that a page is written in when a language is wanted: the nearest that anything is written in, so that
 * made-up tags do not cost a page each.
 * @param written tags in lower case
 */
function nearestLocale(wanted: string, written: ReadonlySet<string>): string {
  const tags = fallbackChain(comparableTag(wanted));
  const language = tags.at(-1) ?? undetermined;
  const isSpoken = language === 'de' || [...written].some((tag) => tag.startsWith(`${language}-`));
  return tags.find((tag) => written.has(tag)) ?? (isSpoken ? language : undetermined);
}

/** A page that was drawn; without one where there is nothing for such a sheet. */
interface Drawn {
  readonly page?: TaggedBody | undefined;
}

/** Which page of an event is wanted, and when. */
export interface PageWish {
  readonly eventId: string;
  /** The kind of sheet for paper; default the page to read on a screen. */
  readonly sheet?: SheetName | undefined;
  /** BCP-47 tag; default the event's own language. */
  readonly locale?: string | undefined;
  /** The moment of asking. */
  readonly at: string;
}

function draw(document: GeflechtDocument, sheet: SheetName | undefined, options: PageOptions): string | undefined {
  if (sheet === undefined) return renderEventPage(document, options)?.html;
  const { html, count = 0 } = renderSheet(document, sheet, { ...options, qrCode }) ?? {};
  return count === 0 ? undefined : html;
}

/** Writes programmes as pages, for screens and for paper, as everybody may see them, whoever asks, and keeps the latest. */
export class PublicPages {
  readonly #disclosed: DisclosedDocuments;
  readonly #kept = new RecentMap<Drawn>(keptPages);
  readonly #written = new WeakMap<object, ReadonlySet<string>>();

  constructor(disclosed: DisclosedDocuments) {
    this.#disclosed = disclosed;
  }

  /**
   * A page of an event.
   * @returns undefined when the event does not exist or is not public, or has nothing for such a sheet
   */
  async read({ eventId, sheet, locale, at }: PageWish): Promise<TaggedBody | undefined> {
    const seen = await this.#disclosed.read({ kind: 'event', id: eventId }, publicViewer, at);
    const event = seen?.document.events?.find(({ id }) => (id as string) === eventId);
    if (seen === undefined || event === undefined) return undefined;
    const written = this.#written.get(seen.document) ?? new Set(tagsIn(seen.document));
    this.#written.set(seen.document, written);
    const wanted = nearestLocale(locale ?? event.contentLocale ?? 'de', written);
    const key = JSON.stringify([eventId, sheet, seen.etag, wanted]);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept.page;
    // Files without a site of their own lie where the event is at home, never here.
    const body = draw(seen.document, sheet, { eventId, locale: wanted, relativeTo: event.url ?? '' });
    const page = body === undefined ? undefined : { body, etag: entityTag(body) };
    this.#kept.set(key, { page });
    return page;
  }
}

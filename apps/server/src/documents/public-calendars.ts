import { publicViewer } from '@geflecht/core/audience';
import { chosenSessions, writeCalendar } from '@geflecht/core/calendar';
import type { SessionChoice } from '@geflecht/core/calendar';
import { programmeOf } from '@geflecht/core/event';
import { plainRichText } from '@geflecht/core/html';
import { pickText } from '@geflecht/core/text';
import { entityTag } from '../http/entity-tag.js';
import type { TaggedBody } from '../http/json-answer.js';
import type { DisclosedDocuments } from './disclosed-documents.js';
import { RecentMap } from './recent-map.js';

const keptCalendars = 64;

/** Writes calendars as everybody may see them, whoever asks, and keeps the latest: they are passed on and subscribed to. */
export class PublicCalendars {
  readonly #disclosed: DisclosedDocuments;
  readonly #kept = new RecentMap<TaggedBody>(keptCalendars);

  constructor(disclosed: DisclosedDocuments) {
    this.#disclosed = disclosed;
  }

  /**
   * The calendar of an event, or of chosen sessions, stamped with when it was written; it is written anew when the event
   * has changed.
   * @param at the moment of asking
   * @returns undefined when the event does not exist or is not public
   */
  async read(eventId: string, choice: SessionChoice, at: string): Promise<TaggedBody | undefined> {
    const seen = await this.#disclosed.read({ kind: 'event', id: eventId }, publicViewer, at);
    const programme = seen && programmeOf(seen.document, eventId);
    if (seen === undefined || programme === undefined) return undefined;
    const sessions = chosenSessions(programme, choice);
    // What is chosen, not how: ids that are not there, other orders and repetitions must not cost a calendar each.
    const key = JSON.stringify([eventId, seen.etag, sessions?.map(({ id }) => id)]);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const locales = [programme.event.contentLocale ?? 'de'];
    const body = writeCalendar({
      programme,
      sessions,
      now: at,
      pick: (text) => text && pickText(text, locales)?.value,
      plain: plainRichText,
    });
    const calendar = { body, etag: entityTag(body) };
    this.#kept.set(key, calendar);
    return calendar;
  }
}

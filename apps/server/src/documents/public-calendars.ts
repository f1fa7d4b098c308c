import { publicViewer } from '@geflecht/core/audience';
import { chosenSessions, writeCalendar } from '@geflecht/core/calendar';
import type { SessionChoice } from '@geflecht/core/calendar';
import { programmeOf } from '@geflecht/core/event';
import type { Programme } from '@geflecht/core/event';
import { plainRichText } from '@geflecht/core/html';
import { pickText } from '@geflecht/core/text';
import { entityTag } from '../http/entity-tag.js';
import type { TaggedBody } from '../http/json-answer.js';
import type { DisclosedDocuments } from './disclosed-documents.js';
import { RecentMap } from './recent-map.js';

const keptCalendars = 64;
const dateLength = 'YYYY-MM-DD'.length;

/** When anything in a programme last changed, else the beginning of today: the same for everybody who asks. */
function lastChange({ event, sessions }: Programme, at: string): string {
  const changes = [event, ...sessions].flatMap(({ updatedAt }) => updatedAt ?? []);
  const [latest] = changes.toSorted((one, other) => Date.parse(other) - Date.parse(one));
  return latest ?? `${at.slice(0, dateLength)}T00:00:00Z`;
}

/** Writes calendars as everybody may see them, whoever asks, and keeps the latest: they are passed on and subscribed to. */
export class PublicCalendars {
  readonly #disclosed: DisclosedDocuments;
  readonly #kept = new RecentMap<TaggedBody>(keptCalendars);

  constructor(disclosed: DisclosedDocuments) {
    this.#disclosed = disclosed;
  }

  /**
   * The calendar of an event, or of chosen sessions.
   * @param at the moment of asking
   * @returns undefined when the event does not exist or is not public
   */
  async read(eventId: string, choice: SessionChoice, at: string): Promise<TaggedBody | undefined> {
    const seen = await this.#disclosed.read({ kind: 'event', id: eventId }, publicViewer, at);
    const programme = seen && programmeOf(seen.document, eventId);
    if (seen === undefined || programme === undefined) return undefined;
    const now = lastChange(programme, at);
    const key = JSON.stringify([eventId, seen.etag, choice.sessionIds, choice.day, now]);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const locales = [programme.event.contentLocale ?? 'de'];
    const body = writeCalendar({
      programme,
      sessions: chosenSessions(programme, choice),
      now,
      pick: (text) => text && pickText(text, locales)?.value,
      plain: plainRichText,
    });
    const calendar = { body, etag: entityTag(body) };
    this.#kept.set(key, calendar);
    return calendar;
  }
}

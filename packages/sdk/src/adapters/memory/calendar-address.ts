import { chosenSessions, writeCalendar } from '@geflecht/core/calendar';
import type { SessionChoice } from '@geflecht/core/calendar';
import type { GeflechtDocument } from '@geflecht/core/document';
import { programmeOf } from '@geflecht/core/event';
import { plainRichText } from '@geflecht/core/html';
import { pickText } from '@geflecht/core/text';
import type { Instant } from '@geflecht/core/time';

/** Which calendar is wanted, and when. */
export interface CalendarWish {
  readonly eventId: string;
  readonly choice: SessionChoice;
  readonly now: Instant;
}

/** A `data:` address that is the calendar itself; nothing where the document has no such event. */
export function calendarAddress(
  document: GeflechtDocument,
  { eventId, choice, now }: CalendarWish,
): string | undefined {
  const programme = programmeOf(document, eventId);
  if (programme === undefined) return undefined;
  const locales = [programme.event.contentLocale ?? 'de'];
  const calendar = writeCalendar({
    programme,
    sessions: chosenSessions(programme, choice),
    now,
    pick: (text) => text && pickText(text, locales)?.value,
    plain: plainRichText,
  });
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar.toWellFormed())}`;
}

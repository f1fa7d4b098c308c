import type { Programme, Session } from '@geflecht/core/event';
import { programmeOf } from '@geflecht/core/event';
import { writeCalendar } from '@geflecht/core/calendar';
import type { GeflechtDocument } from '@geflecht/core/document';
import { plainRichText } from '@geflecht/core/html';
import type { BookingStatus, SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { sha256 } from '../platform.js';

/** A calendar that comes with a mail. */
export interface MailCalendar {
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly body: string;
}

/** What a party's calendar is written from. */
export interface CalendarRecords {
  readonly signUp: SignUp;
  readonly frame: SignUpFrame;
  /** The event as everybody may see it: files are passed on, and calendars are read by others. */
  readonly document: GeflechtDocument;
  readonly locale: string;
  /** Grows with every calendar sent for this sign-up. */
  readonly sequence: number;
  /** When it is written. */
  readonly now: string;
}

const idLength = 16;

/** Ids of the sessions, by places of their own or of their parts, at which a booking of the party is in a state. */
function sessionIds({ signUp, frame }: CalendarRecords, status: BookingStatus): ReadonlySet<string> {
  const booked = new Set<string>(
    (signUp.bookings ?? []).filter((each) => each.status === status).map((each) => each.bookableId),
  );
  const targets = new Set(
    [...frame.bookables.values()].flatMap(({ id, targetId }) =>
      booked.has(id) && targetId !== undefined ? targetId : [],
    ),
  );
  const sessions = [...frame.sessions.values()].filter(
    ({ id, parts = [] }) => targets.has(id) || parts.some((part) => targets.has(part.id)),
  );
  return new Set(sessions.map(({ id }) => id));
}

/** The party's own entries: ids that are nobody else's, so that no other calendar takes them back. */
function ownProgramme(programme: Programme, { signUp, sequence }: CalendarRecords): Programme {
  const own = sha256(`calendar:${signUp.id}`).slice(0, idLength);
  const id = `${programme.event.id}.${own}` as Programme['event']['id'];
  const sessions = programme.sessions.map((session) => ({ ...session, sequence, source: [] }));
  return { ...programme, event: { ...programme.event, id, sequence, source: [] }, sessions };
}

/** Sessions the party has a place at, and those it gave up, called off so that calendars forget them. */
function ownSessions(programme: Programme, records: CalendarRecords): readonly Session[] {
  const [kept, given] = [sessionIds(records, 'confirmed'), sessionIds(records, 'cancelled')];
  return programme.sessions.flatMap((session) => {
    if (kept.has(session.id)) return [session];
    return given.has(session.id) ? [{ ...session, status: 'cancelled' as const }] : [];
  });
}

/**
 * The party's calendar: the event, and each session somebody of it has a place at, with ids that stay and a version that
 * grows. No manage link, no access link, no address that is not public, nobody's name.
 * @returns undefined where the event is not public, or nothing was ever in the party's calendar
 */
export function mailCalendar(records: CalendarRecords): MailCalendar | undefined {
  const { signUp, document, frame, locale, now } = records;
  const programme = programmeOf(document, frame.event.id);
  const isOff = signUp.status === 'cancelled' && signUp.log.some(({ to }) => to === 'confirmed');
  if (programme === undefined || (signUp.status !== 'confirmed' && !isOff)) return undefined;
  const own = ownProgramme(programme, records);
  const locales = [locale, programme.event.contentLocale ?? 'de'];
  const pick = (text: Text | undefined) => text && pickText(text, locales)?.value;
  const method = isOff ? 'CANCEL' : 'PUBLISH';
  const sessions = ownSessions(own, records);
  return {
    method,
    body: writeCalendar({ programme: own, sessions, withEvent: true, method, now, pick, plain: plainRichText }),
  };
}

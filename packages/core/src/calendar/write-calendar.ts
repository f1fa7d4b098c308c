import type { Session } from '../event/session.js';
import { safeUrl } from '../text/safe-url.js';
import type { CalendarOptions } from './calendar-options.js';
import { escapeText, foldLine } from './content-line.js';
import { entryTimes, stamp } from './entry-times.js';
import { entryUid } from './entry-uid.js';
import { aboutOf, placeOf } from './entry-words.js';

/** What calendars call a state; nothing for others, and for what no schema ever saw. */
function stateOf(status = ''): string {
  if (/^(draft|postponed)$/.test(status)) return 'TENTATIVE';
  return /^(tentative|confirmed|cancelled)$/.test(status) ? status.toUpperCase() : '';
}

/** Makes the lines of a session's entry, or of the event's; none where it has no place in a calendar. */
function entryWriter(options: CalendarOptions): (session?: Session) => readonly string[] {
  const { programme, method, now, pick, host, pageOf } = options;
  const { event } = programme;
  const timesOf = entryTimes(programme);
  const eventState = stateOf(method === 'CANCEL' ? 'cancelled' : event.status);
  const uidOf = (session?: Session) => escapeText(entryUid(programme, session, host));
  return (session) => {
    const { sequence = 0, status, title, updatedAt } = session ?? event;
    const times = timesOf(session);
    if (times.length === 0 || (session && status === 'draft')) return [];
    const page = safeUrl(pageOf ? pageOf(session) : (session?.links?.[0]?.url ?? event.url)) ?? '';
    const isCancelled = status === 'cancelled';
    const isWithdrawn = eventState === 'CANCELLED' && !isCancelled;
    return [
      'BEGIN:VEVENT',
      `UID:${uidOf(session)}`,
      `DTSTAMP:${stamp(now)}`,
      // A withdrawal is a further change.
      `SEQUENCE:${Math.trunc(sequence) + Number(isWithdrawn)}`,
      `LAST-MODIFIED:${stamp(updatedAt)}`,
      ...times,
      `SUMMARY:${escapeText(pick(title))}`,
      `DESCRIPTION:${escapeText(aboutOf(options, page, session))}`,
      `LOCATION:${escapeText(placeOf(options, session))}`,
      `URL:${page}`,
      `STATUS:${(!isCancelled && eventState) || stateOf(status)}`,
      // The frame of a programme blocks nobody's time, its sessions do.
      session ? `RELATED-TO;RELTYPE=PARENT:${uidOf()}` : 'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  };
}

/**
 * Writes the sessions of an event, and the event itself, as a calendar (RFC 5545, RFC 7986). Times are in UTC, so that
 * no zone has to be described; whole days are dates of the event's zone. Ids are those of every other calendar of this
 * event, so that one updates the other. Online access, codes and who takes part are never in it.
 */
export function writeCalendar(options: CalendarOptions): string {
  const { programme, sessions, withEvent = !sessions, method = 'PUBLISH', pick } = options;
  const write = entryWriter(options);
  const entries = [...(withEvent ? [undefined] : []), ...(sessions ?? programme.sessions)];
  // Some programs open a named calendar instead of adding its entry to their own.
  const title = escapeText(entries.length > 1 ? pick(programme.event.title) : '');
  const refresh = method === 'PUBLISH' ? 'PT6H' : '';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Geflecht//Geflecht 1//DE',
    `METHOD:${method}`,
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...entries.flatMap(write),
    'END:VCALENDAR',
  ]
    .map((line) => (/^[^:]*:$/.test(line) ? '' : `${foldLine(line)}\r\n`))
    .join('');
}

import type { Session } from '../event/session.js';
import { safeUrl } from '../text/safe-url.js';
import type { CalendarOptions } from './calendar-options.js';
import { escapeText, foldLine } from './content-line.js';
import { entryTimes, stamp } from './entry-times.js';
import type { CalendarProperty } from './entry-times.js';
import { entryUid } from './entry-uid.js';
import { aboutOf, placeOf } from './entry-words.js';

const off = 'CANCELLED';
const unsure = 'TENTATIVE';
const eventStates: Readonly<Record<string, string>> = { draft: unsure, postponed: unsure, cancelled: off };

function text(name: string, value = ''): CalendarProperty {
  return [name, escapeText(value.trim())];
}

function component(name: string, properties: readonly CalendarProperty[], inner = ''): string {
  const lines = properties.map(([key, value]) => value && `${foldLine(`${key}:${value}`)}\r\n`);
  return `BEGIN:${name}\r\n${lines.join('')}${inner}END:${name}\r\n`;
}

/** Makes the entry of a session, or of the event; empty where it has no place in a calendar. */
function entryWriter(options: CalendarOptions): (session?: Session) => string {
  const { programme, method, now, pick, host, pageOf } = options;
  const { event } = programme;
  const timesOf = entryTimes(programme);
  const eventState = method === 'CANCEL' ? off : eventStates[event.status ?? ''];
  return (session) => {
    const { sequence = 0, status = '', title, updatedAt } = session ?? event;
    const times = timesOf(session);
    if (!times[0]?.[1] || (session && status === 'draft')) return '';
    const page = safeUrl(pageOf ? pageOf(session) : (session?.links?.[0]?.url ?? event.url));
    const isOff = status === 'cancelled';
    const state = isOff ? off : (eventState ?? (session && status.toUpperCase()));
    return component('VEVENT', [
      text('UID', entryUid(programme, session, host)),
      ['DTSTAMP', stamp(now)],
      // A withdrawal is a further change.
      ['SEQUENCE', String(sequence + Number(state === off && !isOff))],
      ['LAST-MODIFIED', stamp(updatedAt)],
      ...times,
      text('SUMMARY', pick(title)),
      text('DESCRIPTION', aboutOf(options, page, session)),
      text('LOCATION', placeOf(options, session)),
      ['URL', page],
      ['STATUS', state],
      // The frame of a programme blocks nobody's time, its sessions do.
      session ? text('RELATED-TO;RELTYPE=PARENT', entryUid(programme, undefined, host)) : ['TRANSP', 'TRANSPARENT'],
    ]);
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
  const entries = (sessions ?? programme.sessions).map((session) => write(session));
  // Some programs open a named calendar instead of adding its entry to their own.
  const title = withEvent || entries.length > 1 ? pick(programme.event.title) : '';
  const refresh = method === 'PUBLISH' ? 'PT6H' : '';
  const properties: readonly CalendarProperty[] = [
    ['VERSION', '2.0'],
    ['PRODID', '-//Geflecht//Geflecht 1//DE'],
    ['METHOD', method],
    text('NAME', title),
    text('X-WR-CALNAME', title),
    ['REFRESH-INTERVAL;VALUE=DURATION', refresh],
    ['X-PUBLISHED-TTL', refresh],
  ];
  return component('VCALENDAR', properties, (withEvent ? write() : '') + entries.join(''));
}

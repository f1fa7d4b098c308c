import type { OnlineAccess, Session, Venue } from '@geflecht/core/event';
import { safeUrl } from '@geflecht/core/text';
import { instantToEpoch, isInstant } from '@geflecht/core/time';
import type { CalendarSource } from './calendar-source.js';
import { dayLength } from './calendar-time.js';
import type { CalendarWriter } from './calendar-writer.js';
import { importedRest } from './entry-uid.js';
import { isRepeated, writableLines } from './rest-lines.js';
import { epochOfDeadline, stamp } from './written-times.js';

/** Fields of a session that no calendar carries. */
const dropped = [
  'guid',
  'code',
  'slug',
  'format',
  'motto',
  'optional',
  'topics',
  'language',
  'previousStart',
  'questions',
  'parts',
  'rounds',
  'resultsOf',
  'checklistId',
  'materialIds',
  'feedbackUrl',
  'recording',
] as const satisfies readonly (keyof Session)[];

type Stamped = Pick<Session, 'sequence' | 'createdAt' | 'updatedAt'>;

/** What every entry begins with; a withdrawal counts as a further change. */
export function writeHead(
  source: CalendarSource,
  writer: CalendarWriter,
  entry: Stamped & { uid: string; isOff: boolean },
): void {
  const { uid, sequence = 0, createdAt, updatedAt, isOff } = entry;
  const isWithdrawn = source.isCancelling && !isOff;
  writer.text('UID', uid);
  writer.property('DTSTAMP', stamp(source.stamp));
  writer.property('SEQUENCE', String(isWithdrawn ? sequence + 1 : sequence));
  const [created, changed] = [epochOfDeadline(createdAt), epochOfDeadline(updatedAt)];
  if (created !== undefined) writer.property('CREATED', stamp(created));
  if (changed !== undefined) writer.property('LAST-MODIFIED', stamp(changed));
}

/** Place in words and on the map; of a private home neither name nor position. */
export function writePlace(writer: CalendarWriter, text: string, venue: Venue | undefined): void {
  writer.text('LOCATION', text);
  const { geo, precision = 'exact' } = venue?.location ?? {};
  if (geo === undefined || venue?.kind === 'privateHome' || precision !== 'exact') return;
  writer.property('GEO', `${geo.latitude};${geo.longitude}`);
}

/** Address of a page, where a calendar may open it. */
export function writeUrl(writer: CalendarWriter, name: string, url: string | undefined): void {
  if (url !== undefined) writer.property(name, safeUrl(url), name === 'URL' ? {} : { VALUE: 'URI' });
}

/** Ways to take part online; codes are left to the page of those who take part. */
export function writeOnline(source: CalendarSource, writer: CalendarWriter, accesses: readonly OnlineAccess[]): void {
  for (const { url, label, dialIn } of accesses) {
    const text = label === undefined ? undefined : source.programme.text(label);
    writer.property('CONFERENCE', safeUrl(url), { VALUE: 'URI', FEATURE: 'VIDEO', LABEL: text });
    const phone = dialIn?.replace(/[^\d+]/g, '') ?? '';
    if (phone !== '') writer.property('CONFERENCE', `tel:${phone}`, { VALUE: 'URI', FEATURE: 'PHONE', LABEL: text });
  }
}

function describe(source: CalendarSource, session: Session, at: string): string {
  const [, ...others] = session.links ?? [];
  const links = others.map(({ label, url }) => [source.programme.text(label), url].filter(Boolean).join(': '));
  const parts = [
    source.words(session.subtitle, at)?.value,
    source.plain(session.abstract, at),
    source.plain(session.description, at),
    source.people(session).join('\n'),
    links.join('\n'),
  ];
  return parts.filter((part) => part !== undefined && part.trim() !== '').join('\n\n');
}

/** Start and end; whole days where both are midnight of the event's zone, no end where it is open. */
function writeTimes(
  { times }: CalendarSource,
  writer: CalendarWriter,
  { start, end }: { start: number; end: number | undefined },
): void {
  const [first, after] = [times.midnight(start), end === undefined ? undefined : times.midnight(end)];
  const areDays = first !== undefined && after !== undefined && (end ?? 0) - start >= dayLength / 2;
  if (areDays) {
    times.day(writer, 'DTSTART', first);
    times.day(writer, 'DTEND', after);
    return;
  }
  times.time(writer, 'DTSTART', start);
  if (end !== undefined) times.time(writer, 'DTEND', end);
}

function noteLosses(source: CalendarSource, session: Session, at: string): void {
  for (const field of dropped) {
    const value = session[field];
    const isEmpty = value === undefined || value === false || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) source.notes.drop('field-dropped', at, field);
  }
  if (session.end === undefined && session.openEnd !== true && session.start !== undefined) {
    source.notes.report('end-opened', at, source.programme.text(session.title));
  }
  if (isRepeated(importedRest(session))) source.notes.report('series-single', at, source.programme.text(session.title));
}

function statusOf({ status }: Session, isCancelling: boolean): string | undefined {
  if (isCancelling || status === 'cancelled') return 'CANCELLED';
  if (status === 'draft') return 'TENTATIVE';
  return status?.toUpperCase();
}

/** Writes a session; one without a start has no place in a calendar and is noted. */
export function writeSession(
  source: CalendarSource,
  writer: CalendarWriter,
  { session, at }: { session: Session; at: string },
): void {
  const start = session.start !== undefined && isInstant(session.start) ? instantToEpoch(session.start) : undefined;
  if (start === undefined || stamp(start) === undefined) {
    source.notes.drop('records-dropped', at, source.programme.text(session.title));
    return;
  }
  noteLosses(source, session, at);
  const end = session.end !== undefined && isInstant(session.end) ? instantToEpoch(session.end) : undefined;
  const recurrence = source.recurrence(session);
  const { text, venue } = source.place(session);
  const track = source.programme.text(source.programme.tracks.get(session.trackId ?? '')?.name);
  writer.component('VEVENT', () => {
    const uid = source.uids.session(session, recurrence !== undefined);
    const { sequence, createdAt, updatedAt } = session;
    writeHead(source, writer, { uid, sequence, createdAt, updatedAt, isOff: session.status === 'cancelled' });
    if (recurrence !== undefined) writer.line(recurrence);
    writeTimes(source, writer, { start, end });
    source.write(writer, 'SUMMARY', { text: session.title, at });
    writer.text('DESCRIPTION', describe(source, session, at));
    writePlace(writer, text, venue);
    writeUrl(writer, 'URL', session.links?.[0]?.url);
    writer.property('STATUS', statusOf(session, source.isCancelling));
    if (session.status === 'draft') writer.property('CLASS', 'PRIVATE');
    writer.texts('CATEGORIES', [...(track === undefined ? [] : [track]), ...(session.tags ?? [])]);
    writer.text('RELATED-TO', source.uids.event, { RELTYPE: 'PARENT' });
    writeUrl(writer, 'IMAGE', session.image?.href);
    writeOnline(source, writer, source.online({ sessionId: session.id }));
    for (const line of writableLines(importedRest(session))) writer.line(line);
  });
}

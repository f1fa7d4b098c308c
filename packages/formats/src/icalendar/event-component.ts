import type { Event } from '@geflecht/core/event';
import { addDays, dayOf, instantToEpoch, isDay, isInstant } from '@geflecht/core/time';
import type { Day } from '@geflecht/core/time';
import { plainRichText } from '@geflecht/core/html';
import { reportLostDocumentation } from '../writing/lost-documentation.js';
import type { CalendarSource } from './calendar-source.js';
import type { CalendarWriter } from './calendar-writer.js';
import { writeHead, writeOnline, writePlace, writeUrl } from './session-component.js';

/** Fields of an event that no calendar carries. */
const dropped = [
  'slug',
  'acronym',
  'subtitle',
  'kind',
  'teaser',
  'languages',
  'mode',
  'previousStart',
  'doorsOpen',
  'days',
  'dayParts',
  'publishedAt',
  'licence',
  'seriesId',
  'edition',
  'projectId',
  'networkId',
  'learningGoals',
  'topics',
  'targetGroups',
  'fieldsOfAction',
  'practiceIds',
  'attendance',
  'controller',
  'lawProfile',
  'privacyNotice',
  'accessContact',
] as const satisfies readonly (keyof Event)[];

/** Collections of a document that no calendar carries. */
const droppedRecords = ['materials', 'signUpRules', 'bookables', 'choiceGroups', 'questions', 'consentTexts'] as const;

interface EventSpan {
  readonly start: number | Day;
  readonly end: number | Day | undefined;
}

function pointOf(value: string): number | Day | undefined {
  if (isInstant(value)) return instantToEpoch(value);
  return isDay(value) ? value : undefined;
}

/** The stated start and end, else the days of the sessions. */
function spanOf(source: CalendarSource): EventSpan | undefined {
  const { event, sessions } = source;
  const { timeZone } = source.programme.days;
  const dayIn = (value: string) => (isInstant(value) ? dayOf(value, timeZone) : value);
  const start = event.start === undefined ? undefined : pointOf(event.start);
  if (start !== undefined) {
    const end = event.end === undefined ? undefined : pointOf(event.end);
    if (end === undefined || typeof end === typeof start) return { start, end };
    return { start: dayIn(event.start ?? ''), end: dayIn(event.end ?? '') };
  }
  const days = sessions
    .flatMap(({ session }) => (session.start === undefined ? [] : [dayIn(session.start)]))
    .toSorted();
  const [first] = days;
  return first === undefined ? undefined : { start: first, end: days.at(-1) };
}

function writeSpan({ times }: CalendarSource, writer: CalendarWriter, { start, end }: EventSpan): void {
  if (typeof start === 'string') {
    times.day(writer, 'DTSTART', start);
    times.day(writer, 'DTEND', addDays(typeof end === 'string' ? end : start, 1));
    return;
  }
  times.time(writer, 'DTSTART', start);
  if (typeof end === 'number') times.time(writer, 'DTEND', end);
}

/** What the event is about, with the notices that go with every public face of what they fund. */
function describe(source: CalendarSource): string {
  const { event, programme } = source;
  const { fundingNotices } = programme.programme;
  const notices = (event.fundingNoticeIds ?? []).flatMap((wanted) => {
    const wording = programme.text(fundingNotices.find(({ id }) => id === wanted)?.wording);
    return wording === undefined ? [] : [plainRichText(wording)];
  });
  return [source.plain(event.description, '/events'), ...notices].filter(Boolean).join('\n\n');
}

function writeOrganiser(source: CalendarSource, writer: CalendarWriter): void {
  const { involved = [], contact } = source.event;
  const organisers = involved.filter(({ role }) => role === 'organiser');
  const name = organisers[0] === undefined ? undefined : source.programme.nameOf(organisers[0].ref);
  const mail = contact?.mail;
  if (mail !== undefined && /^[^\s@:]+@[^\s@:]+$/.test(mail)) {
    writer.property('ORGANIZER', `mailto:${mail}`, { CN: source.programme.text(name) });
  }
  const isTold = mail !== undefined && organisers.length === 1;
  if (involved.length > (isTold ? 1 : 0)) source.notes.drop('field-dropped', '/events', 'involved');
}

function noteLosses({ event, notes, programme }: CalendarSource): void {
  for (const field of dropped) {
    const value = event[field];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0))
      notes.drop('field-dropped', '/events', field);
  }
  for (const name of droppedRecords) {
    if ((programme.document[name]?.length ?? 0) > 0) notes.report('records-dropped', `/${name}`, name);
  }
  reportLostDocumentation(notes, programme.document);
}

const statuses: Readonly<Partial<Record<NonNullable<Event['status']>, string>>> = {
  draft: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** Writes the entry of the event itself; one without any date has no place in a calendar and is noted. */
export function writeEvent(source: CalendarSource, writer: CalendarWriter): void {
  const { event, isCancelling } = source;
  const at = '/events';
  noteLosses(source);
  const span = spanOf(source);
  if (span === undefined) {
    source.notes.drop('records-dropped', at, source.programme.text(event.title));
    return;
  }
  const { sequence, createdAt, updatedAt, status = 'published' } = event;
  const isOff = status === 'cancelled';
  const isFrame = source.sessions.length > 0;
  writer.component('VEVENT', () => {
    writeHead(source, writer, { uid: source.uids.event, sequence, createdAt, updatedAt, isOff });
    writeSpan(source, writer, span);
    source.write(writer, 'SUMMARY', { text: event.title, at });
    writer.text('DESCRIPTION', describe(source));
    writePlace(writer, source.venueLines(source.onlyVenue).join(', '), source.onlyVenue);
    writeUrl(writer, 'URL', source.url);
    writer.property('STATUS', isCancelling ? 'CANCELLED' : statuses[status]);
    if (status === 'draft') writer.property('CLASS', 'PRIVATE');
    // The frame of a programme blocks nobody's calendar, its sessions do.
    writer.property('TRANSP', isFrame ? 'TRANSPARENT' : undefined);
    writer.texts(
      'CATEGORIES',
      (event.keywords ?? []).flatMap((word) => source.programme.text(word) ?? []),
    );
    writeOrganiser(source, writer);
    writeUrl(writer, 'IMAGE', event.image?.href);
    writeOnline(source, writer, source.online({ eventId: event.id }));
  });
}

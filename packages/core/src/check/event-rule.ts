import type { GeflechtDocument } from '../document/document.js';
import type { Event } from '../event/event.js';
import type { CheckRule } from './check-rule.js';
import { countByEvent, eventIdOf, isStillOn } from './event-records.js';
import type { CheckCode } from './locales/check-messages.js';
import { isBlank, wordsOf } from './words.js';

interface Known {
  readonly event: Event;
  readonly sessions: number;
  readonly hasVenue: boolean;
  readonly hasTimes: boolean;
  /** Notice of the programme that pays the event's project. */
  readonly noticeId: string | undefined;
}

interface Question {
  readonly code: CheckCode;
  readonly field: string;
  readonly severity?: 'hint';
  readonly isOpen: (known: Known) => boolean;
}

const questions: readonly Question[] = [
  { code: 'title-empty', field: 'title', isOpen: ({ event }) => isBlank(event.title) },
  {
    code: 'language-missing',
    field: 'languages',
    severity: 'hint',
    isOpen: ({ event: { title, languages = [], contentLocale } }) =>
      typeof title === 'string' && languages.length === 0 && contentLocale === undefined,
  },
  { code: 'time-zone-missing', field: 'timeZone', isOpen: ({ event }) => event.timeZone === undefined },
  {
    code: 'date-missing',
    field: 'start',
    isOpen: ({ event: { start, days = [] }, hasTimes }) => start === undefined && days.length === 0 && !hasTimes,
  },
  { code: 'venue-missing', field: 'mode', isOpen: ({ event, hasVenue }) => event.mode !== 'online' && !hasVenue },
  {
    code: 'contact-missing',
    field: 'contact',
    isOpen: ({ event: { contact } }) => contact?.mail === undefined && contact?.phone === undefined,
  },
  {
    code: 'funding-notice-missing',
    field: 'fundingNoticeIds',
    isOpen: ({ event: { involved = [], fundingNoticeIds = [] }, noticeId }) =>
      noticeId === undefined
        ? fundingNoticeIds.length === 0 && involved.some(({ role }) => role === 'funder')
        : !fundingNoticeIds.some((id) => id === noticeId),
  },
  { code: 'sessions-missing', field: 'id', severity: 'hint', isOpen: ({ sessions }) => sessions === 0 },
];

function noticesByProject({
  projects = [],
  fundingProgrammes = [],
}: GeflechtDocument): ReadonlyMap<unknown, string | undefined> {
  const notices = new Map(fundingProgrammes.map(({ id, noticeId }) => [id, noticeId]));
  return new Map(
    projects.map(({ id, fundingProgrammeId }) => [id, fundingProgrammeId && notices.get(fundingProgrammeId)]),
  );
}

const eventQuestions: CheckRule = (document, findings) => {
  const sessions = countByEvent(document.sessions);
  const scheduled = countByEvent(document.sessions?.filter(({ start }) => start !== undefined));
  const notices = noticesByProject(document);
  const placed = countByEvent(document.sessions?.filter(({ venueId }) => venueId !== undefined));
  const venues = countByEvent(document.venues);
  for (const [index, event] of (document.events ?? []).entries()) {
    if (!isStillOn(event)) continue;
    const known = {
      event,
      sessions: sessions.get(event.id) ?? 0,
      hasVenue: venues.has(event.id) || placed.has(event.id),
      hasTimes: scheduled.has(event.id),
      noticeId: notices.get(event.projectId),
    };
    for (const { code, field, severity, isOpen } of questions) {
      if (isOpen(known)) findings.add({ path: ['events', index, field], code, topic: 'completeness', severity });
    }
  }
};

type Session = NonNullable<GeflechtDocument['sessions']>[number];

function isHomeless({ rooms, venueId }: Session): boolean {
  return venueId === undefined && (rooms === undefined || rooms.length === 0);
}

const sessionQuestions: CheckRule = (document, findings) => {
  const rooms = countByEvent(document.rooms);
  for (const [index, session] of (document.sessions ?? []).entries()) {
    if (session.status === 'draft' || session.status === 'cancelled') continue;
    const path = ['sessions', index];
    const about = wordsOf(session.title);
    const note = (code: CheckCode, field: string, severity?: 'hint') => {
      findings.add({ path: [...path, field], code, topic: 'completeness', severity, about });
    };
    if (about === '') note('title-empty', 'title');
    if (session.start === undefined) note('session-unscheduled', 'start');
    // Where no session has rooms, the event simply does without.
    if (isHomeless(session) && rooms.has(eventIdOf(session) ?? '')) note('session-without-room', 'rooms', 'hint');
  }
};

const contributorQuestions: CheckRule = ({ contributors = [] }, findings) => {
  for (const [index, { name }] of contributors.entries()) {
    if (!isBlank(name)) continue;
    findings.add({ path: ['contributors', index, 'name'], code: 'contributor-nameless', topic: 'completeness' });
  }
};

/** What visitors of an event's page would look for in vain. */
export const eventRule: CheckRule = (document, findings, settings) => {
  for (const rule of [eventQuestions, sessionQuestions, contributorQuestions]) rule(document, findings, settings);
};

import type { GeflechtDocument } from '@geflecht/core/document';
import {
  buildBookable,
  buildConsentText,
  buildDocument,
  buildEvent,
  buildSession,
  buildSignUpRequest,
  buildSignUpRules,
} from '@geflecht/core/testing';

/** Id of the event of a round: each begins without sign-ups. */
export function eventOf(round: number): string {
  return `event-${round}`;
}

/** Where sign-ups to an event go. */
export function signUpPath(eventId: string): string {
  return `/v1/events/${eventId}/sign-ups`;
}

/** The event a path of sign-ups belongs to. */
export function eventOfPath(path: string): string | undefined {
  return /^\/v1\/events\/([^/]+)\/sign-ups$/u.exec(path)?.[1];
}

const scoped = (eventId: string) => ({ scope: { eventId } });
const workshops = 8;
const plenty = 50_000_000;

/** An event with workshops, open for years and large enough for everybody: each request is admitted. */
export function eventDocument(eventId: string): GeflechtDocument {
  const own = scoped(eventId);
  const times = { start: '2099-03-06T10:00:00+01:00', end: '2099-03-06T11:00:00+01:00' };
  const sessions = Array.from({ length: workshops }, (_, index) =>
    buildSession({ ...own, ...times, id: `session-${index}` }),
  );
  const event = buildEvent({
    id: eventId,
    start: '2099-03-06',
    end: '2099-03-06',
    controller: { name: 'Mütterzentrum Erlenbogen' },
    privacyNotice: { url: 'https://verein.example/datenschutz' },
  });
  const places = sessions.map(({ id }) =>
    buildBookable({ ...own, id: `place-${id}`, kind: 'session', targetId: id, capacity: plenty, title: undefined }),
  );
  return buildDocument({
    events: [event],
    sessions,
    signUpRules: [buildSignUpRules({ ...own, eventId, windows: [{ id: 'always' }] })],
    consentTexts: [buildConsentText({ ...own, compulsory: false })],
    bookables: [buildBookable({ ...own, id: 'seat', kind: 'event', targetId: eventId, capacity: plenty }), ...places],
  });
}

/** What stands in place of a submit key. */
export const keyMark = 'SUBMIT-KEY-OF-THE-REQUEST';

/** A party of two, one of them with a workshop, as JSON. */
export function requestBody(): string {
  return JSON.stringify(
    buildSignUpRequest({
      submitKey: keyMark,
      contact: { name: 'Noor Beispiel', mail: 'noor@verein.example' },
      participants: [
        { id: 'p1', kind: 'adult', name: 'Noor Beispiel' },
        { id: 'p2', kind: 'adult', name: 'Kim Muster' },
      ],
      bookings: [{ participantId: 'p1', bookableId: 'place-session-3' }],
      consents: [],
      answers: [],
    }),
  );
}

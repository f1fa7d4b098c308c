import { event, signingUp } from './event-records.js';

const always = { opens: '2020-01-01' };
const scope = { eventId: 'event-choices' };

const proof = signingUp('event-proof', { capacity: 3, window: always, rules: { doubleOptIn: true } });
const waiting = signingUp('event-waiting', {
  capacity: 1,
  window: always,
  rules: { waitingList: { mode: 'automatic', answerWithinHours: 48 } },
});

/** What can be chosen now is in the first window, what could be chosen once in the second. */
const choices = signingUp('event-choices', {
  capacity: 5,
  window: always,
  rules: {
    substitutes: 'anyone',
    windows: [
      {
        id: 'now',
        ...always,
        asks: ['places-event-choices', 'places-session-one', 'places-session-two', 'question-food'],
      },
      { id: 'over', ...always, closes: '2020-01-31', asks: ['places-session-late'] },
    ],
  },
});

const sessions = ['session-one', 'session-two', 'session-late'].map((id) => ({ id, scope, title: `Werkstatt ${id}` }));

const sessionPlaces = sessions.map(({ id }) => ({
  id: `places-${id}`,
  scope,
  kind: 'session',
  targetId: id,
  capacity: id === 'session-one' ? 1 : 5,
}));

/**
 * Events whose sign-ups are managed: `event-proof` asks for proof of the address, `event-waiting` has one place and a waiting
 * list, `event-choices` has sessions with places, of which `session-one` has one and `session-late` cannot be chosen any more, and asks for
 * needs.
 */
export const managedRecords = {
  events: [event('event-proof'), event('event-waiting'), event('event-choices')],
  sessions,
  signUpRules: [proof, waiting, choices].map(({ rules }) => rules),
  bookables: [...[proof, waiting, choices].map(({ bookable }) => bookable), ...sessionPlaces],
  questions: [
    {
      id: 'question-food',
      scope,
      kind: 'text',
      label: 'Was sollen wir beim Essen beachten?',
      reason: 'Damit alle satt werden.',
      per: 'participant',
      group: 'needs',
      deleteAfterDays: 7,
    },
  ],
  consentTexts: [
    ...[proof, waiting, choices].map(({ consent }) => consent),
    { id: 'consent-photo', scope, purpose: 'photo', text: 'Fotos dürfen gezeigt werden.', version: '1' },
    { id: 'consent-needs', scope, purpose: 'needs', text: 'Angaben zum Essen dürfen bis dahin bleiben.', version: '1' },
  ],
};

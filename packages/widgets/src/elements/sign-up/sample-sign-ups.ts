import type { GeflechtDocument } from '@geflecht/core/document';
import type { SignUpRules } from '@geflecht/core/sign-up';
import {
  buildBookable,
  buildChoiceGroup,
  buildConsentText,
  buildDocument,
  buildEvent,
  buildFundingNotice,
  buildQuestion,
  buildSession,
  buildSignUpRules,
} from '@geflecht/core/testing';
import type { Overrides } from '@geflecht/core/testing';

/** Far enough ahead that the samples never close. */
const day = '2099-03-06';
const at = (clock: string) => `${day}T${clock}:00+01:00`;

const event = buildEvent({
  title: 'Starke Netze, starke Zentren',
  contentLocale: 'de',
  start: at('09:00'),
  end: at('16:00'),
  controller: { name: 'Verein Familienzentren im Erlental' },
  privacyNotice: { url: '/datenschutz', summary: 'Wir löschen Ihre Angaben 60 Tage nach dem Fachtag.' },
  contact: { mail: 'fachtag@erlental.example', phone: '+49 30 0000 0000' },
  fundingNoticeIds: ['notice-1'],
});

function rules(overrides: Overrides<SignUpRules> = {}): SignUpRules {
  return buildSignUpRules({ windows: [{ id: 'window-1', opens: '2026-01-01', closes: '2099-03-01' }], ...overrides });
}

const consents = [
  buildConsentText(),
  buildConsentText({
    id: 'consent-2',
    purpose: 'participantsList',
    compulsory: false,
    text: 'Mein Name darf auf der Teilnahmeliste stehen.',
  }),
];

const workshops = ['Räte und Runde Tische', 'Nachbarschaft am Gartenzaun', 'Zahlen, die erzählen'];

const sessions = workshops.map((title, index) =>
  buildSession({ id: `werkstatt-${index + 1}`, title, start: at('13:00'), end: at('14:30') }),
);

/** A place at the event and nothing to choose. */
export const shortSignUp: GeflechtDocument = buildDocument({
  events: [{ ...event, fundingNoticeIds: [] }],
  signUpRules: [rules({ party: { max: 1 } })],
  bookables: [buildBookable()],
  consentTexts: consents.slice(0, 1),
});

/** Parallel workshops, a meal, questions of every kind, two consents, a funding notice. */
export const longSignUp: GeflechtDocument = buildDocument({
  events: [event],
  sessions,
  signUpRules: [rules()],
  bookables: [
    buildBookable({ capacity: 60 }),
    ...sessions.map(({ id }, index) =>
      buildBookable({ id: `platz-${id}`, kind: 'session', targetId: id, capacity: index === 2 ? 0 : 12 }),
    ),
    buildBookable({ id: 'essen', kind: 'meal', targetId: undefined, title: 'Mittagessen', capacity: undefined }),
  ],
  choiceGroups: [
    buildChoiceGroup({
      title: 'Werkstätten am Nachmittag',
      bookableIds: sessions.map(({ id }) => `platz-${id}`),
      required: true,
    }),
  ],
  questions: [
    buildQuestion(),
    buildQuestion({
      id: 'question-2',
      kind: 'yesNo',
      label: 'Bringen Sie einen Kurzbericht mit?',
      reason: 'Damit wir Zeit einplanen.',
      required: true,
    }),
    buildQuestion({
      id: 'question-3',
      kind: 'multi',
      label: 'Aus welchem Feld kommen Sie?',
      reason: 'Damit sich die Tische mischen.',
      options: [
        { id: 'bildung', label: 'Bildung' },
        { id: 'gesundheit', label: 'Gesundheit' },
      ],
    }),
  ],
  consentTexts: consents,
  fundingNotices: [buildFundingNotice()],
});

const inTheYard = buildSession({ id: 'hof', title: 'Markt im Hof', start: at('14:00'), end: at('15:00') });

/** A party's whole day: care for children, sessions that overlap, needs, fees, places that may run short. */
export const everythingSignUp: GeflechtDocument = buildDocument({
  ...longSignUp,
  events: [{ ...event, accessContact: { function: 'Assistenzbüro', mail: 'zugang@erlental.example' } }],
  sessions: [...sessions, inTheYard],
  signUpRules: [
    rules({
      party: { max: 6, modes: ['allOrNothing', 'takeFewer'] },
      waitingList: { mode: 'automatic', mayBeSkipped: true },
      overlap: { mode: 'warn', bufferMinutes: 10 },
      substitutes: 'anyone',
      cancelBy: '2099-03-01',
      feeClasses: [
        { id: 'voll', label: 'Regelbeitrag', price: '40 €' },
        { id: 'frueh', label: 'Frühbucher', price: '30 €', until: '2099-01-31' },
        { id: 'vorbei', label: 'Frühstbucher', price: '20 €', until: '2026-01-31' },
        { id: 'haus', label: 'Einrichtungen', price: '60 €, auf Rechnung', needsInvoice: true },
        { id: 'ehrenamt', label: 'Ehrenamt', price: 'frei', proof: 'Bescheinigung des Vereins' },
      ],
      channels: { paper: 'Verein Familienzentren im Erlental, Am Bach 1' },
    }),
  ],
  bookables: [
    ...(longSignUp.bookables ?? []),
    buildBookable({ id: 'platz-hof', kind: 'session', targetId: 'hof', capacity: 30 }),
    buildBookable({
      id: 'betreuung',
      kind: 'childcare',
      targetId: undefined,
      title: 'Kinderbetreuung',
      ages: { from: 3, to: 10 },
      capacity: 8,
    }),
  ],
  questions: [
    ...(longSignUp.questions ?? []),
    buildQuestion({
      id: 'question-4',
      kind: 'text',
      label: 'Wovon handelt er?',
      reason: 'Für die Ankündigung.',
      showIf: { questionId: 'question-2', equals: true },
    }),
    buildQuestion({
      id: 'bedarf-essen',
      kind: 'text',
      label: 'Was wird nicht vertragen?',
      reason: 'Für die Küche.',
      group: 'needs',
      per: 'participant',
      deleteAfterDays: 14,
    }),
  ],
  consentTexts: [
    ...consents,
    buildConsentText({
      id: 'consent-needs',
      purpose: 'needs',
      compulsory: false,
      text: 'Die Angaben zum Bedarf dürfen bis zum genannten Tag gespeichert werden.',
    }),
  ],
});

/** Three ranked wishes out of a dozen workshops with long titles. */
export const rankedSignUp: GeflechtDocument = buildDocument({
  events: [event],
  signUpRules: [rules()],
  sessions: Array.from({ length: 12 }, (_, index) =>
    buildSession({
      id: `wunsch-${index + 1}`,
      title: `Werkstatt ${index + 1}: Wie aus einem netten Kreis ein Netzwerk wird, das auch schwierige Zeiten übersteht`,
      start: at('10:30'),
      end: at('12:00'),
    }),
  ),
  bookables: Array.from({ length: 12 }, (_, index) =>
    buildBookable({ id: `platz-${index + 1}`, kind: 'session', targetId: `wunsch-${index + 1}`, capacity: 10 }),
  ),
  choiceGroups: [
    buildChoiceGroup({
      title: 'Nennen Sie drei Wünsche',
      rule: 'rank',
      required: true,
      bookableIds: Array.from({ length: 12 }, (_, index) => `platz-${index + 1}`),
    }),
  ],
  consentTexts: consents,
  fundingNotices: [buildFundingNotice()],
});

/** A sign-up whose window has passed. */
export const closedSignUp: GeflechtDocument = buildDocument({
  ...shortSignUp,
  signUpRules: [rules({ windows: [{ id: 'window-1', opens: '2020-01-01', closes: '2020-02-01' }] })],
});

/** A sign-up with a single place. */
export const lastPlace: GeflechtDocument = buildDocument({
  ...shortSignUp,
  bookables: [buildBookable({ capacity: 1 })],
});

/** A programme without any sign-up. */
export const withoutSignUp: GeflechtDocument = buildDocument({ events: [event], signUpRules: [] });

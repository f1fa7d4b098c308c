const scope = { eventId: 'tag-der-hecken' };

const event = {
  id: 'tag-der-hecken',
  slug: 'tag-der-hecken',
  title: { de: 'Tag der offenen Hecken', en: 'Open hedges day' },
  timeZone: 'Europe/Berlin',
  start: '2099-05-09',
  contentLocale: 'de',
  controller: { name: 'Gartenring Schlehenweg' },
  privacyNotice: { url: 'https://gartenring.example/datenschutz', summary: 'Wir löschen alles nach 30 Tagen.' },
};

const at = (clock: string): string => `2099-05-09T${clock}:00+02:00`;

const rooms = ['Laube', 'Werkhof'].map((name, index) => ({ id: `raum-${index + 1}`, name, order: index + 1 }));

const sessions = [
  { id: 'gruss', format: 'welcome', title: 'Begrüßung am Tor', start: at('10:00'), end: at('10:15'), rooms: 'all' },
  {
    id: 'schnitt',
    format: 'workshop',
    title: 'Schneiden ohne Schaden',
    abstract: 'Womit man **anfängt** und wann man aufhört.',
    start: at('10:30'),
    end: at('12:00'),
    rooms: ['raum-1'],
  },
  {
    id: 'flechten',
    format: 'workshop',
    title: 'Weiden flechten',
    start: at('10:30'),
    end: at('12:00'),
    rooms: ['raum-2'],
  },
  { id: 'ausklang', format: 'networking', title: 'Ausklang am Feuer', start: at('12:30'), openEnd: true },
];

const head = {
  format: 'geflecht',
  version: 1,
  defaults: { timeZone: 'Europe/Berlin', contentLocale: 'de' },
} as const;

/** A programme of four sessions in two rooms. */
export const programme = { ...head, defaults: { ...head.defaults, scope }, events: [event], rooms, sessions };

/** A network of five actors and four ties. */
export const network = {
  ...head,
  defaults: { ...head.defaults, scope: { networkId: 'schlehenring' } },
  networks: [{ id: 'schlehenring', name: 'Ring am Schlehenweg', phase: 'building' }],
  actors: [
    { id: 'gartenring', kind: 'organisation', name: 'Gartenring Schlehenweg', sectorIds: ['allotmentClub'] },
    { id: 'schule', kind: 'organisation', name: 'Grundschule Rotdorn', sectorIds: ['school'] },
    { id: 'kita', kind: 'organisation', name: 'Kita Haselmaus', sectorIds: ['daycare'] },
    { id: 'bauhof', kind: 'organisation', name: 'Bauhof der Gemeinde', sectorIds: ['municipality'] },
    { id: 'imkerei', kind: 'organisation', name: 'Imkerei Summstein', sectorIds: [] },
  ],
  ties: [
    ['gartenring', 'schule', 'jointOffer', 'cooperation'],
    ['gartenring', 'kita', 'exchange', 'workingRelation'],
    ['schule', 'kita', 'exchange', 'contact'],
    ['gartenring', 'bauhof', 'sharedResource', 'partnership'],
  ].map(([fromId, toId, kind, stage], index) => ({
    id: `band-${index + 1}`,
    networkId: 'schlehenring',
    fromId,
    toId,
    kind,
    direction: 'undirected',
    stage,
    activity: 'active',
  })),
};

/** The programme's event with a sign-up of ten places and one choice. */
export const signUp = {
  ...programme,
  signUpRules: [{ id: 'regeln', eventId: event.id, access: 'open', doubleOptIn: false, windows: [{ id: 'offen' }] }],
  bookables: [
    { id: 'tag', kind: 'event', targetId: event.id, capacity: 10 },
    { id: 'platz-schnitt', kind: 'session', targetId: 'schnitt', capacity: 5 },
    { id: 'platz-flechten', kind: 'session', targetId: 'flechten', capacity: 5 },
  ],
  choiceGroups: [{ id: 'werkstatt', title: 'Werkstatt', bookableIds: ['platz-schnitt', 'platz-flechten'] }],
  questions: [],
  consentTexts: [
    { id: 'teilnahme', purpose: 'participation', version: '1', compulsory: true, text: 'Ich bin einverstanden.' },
  ],
};

/** What a backend answers when it is asked for the sign-up's event. */
export const backendAnswers = {
  '/api/v1/capabilities': { capabilities: ['events.read', 'availability.read', 'signUps.create'] },
  [`/api/v1/events/${event.id}`]: signUp,
  [`/api/v1/events/${event.id}/availability`]: {
    eventId: event.id,
    at: at('08:00'),
    entry: 'open',
    bookables: signUp.bookables.map(({ id, capacity }) => ({ bookableId: id, state: 'free', capacity, placesLeft: 5 })),
  },
};

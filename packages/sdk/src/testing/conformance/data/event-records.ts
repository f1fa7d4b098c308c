/** A published event that takes sign-ups. */
export function event(id: string, parts: object = {}) {
  return {
    id,
    scope: { eventId: id },
    title: { de: `Prüftag ${id}`, en: `Trial day ${id}` },
    timeZone: 'Europe/Berlin',
    start: '2090-05-12',
    end: '2090-05-12',
    status: 'published',
    controller: { name: 'Familienzentrum Prüfstein' },
    privacyNotice: { url: 'https://pruefstein.example/datenschutz' },
    ...parts,
  };
}

interface SigningUp {
  readonly capacity: number;
  readonly window: object;
  readonly rules?: object;
}

/** Rules, places and the compulsory consent of an event. */
export function signingUp(eventId: string, { capacity, window, rules = {} }: SigningUp) {
  const scope = { eventId };
  return {
    rules: { id: `rules-${eventId}`, scope, eventId, windows: [{ id: 'window', ...window }], ...rules },
    bookable: { id: `places-${eventId}`, scope, kind: 'event', targetId: eventId, capacity },
    consent: {
      id: `consent-${eventId}`,
      scope,
      purpose: 'participation',
      text: 'Ich bin einverstanden.',
      version: '2',
      compulsory: true,
    },
  };
}

const desks = [
  signingUp('event-open', { capacity: 3, window: { opens: '2020-01-01' } }),
  signingUp('event-small', { capacity: 1, window: { opens: '2020-01-01' } }),
  signingUp('event-closed', { capacity: 5, window: { opens: '2020-01-01', closes: '2020-01-31' } }),
];

/** Events whose windows are open, and which lack what has to be said before people give their data. */
const unready = {
  'event-nobody': { controller: undefined },
  'event-unsaid': { privacyNotice: undefined },
  'event-unasked': {},
} as const;
const unreadyIds = Object.keys(unready) as readonly (keyof typeof unready)[];
const unreadyDesks = unreadyIds.map((id) => signingUp(id, { capacity: 5, window: { opens: '2020-01-01' } }));

/**
 * Events, what belongs to them, and how one signs up. What strangers may not see says so: `geheim`
 * is in every such text.
 */
export const eventRecords = {
  events: [
    event('event-open'),
    event('event-small'),
    event('event-closed'),
    ...unreadyIds.map((id) => event(id, unready[id])),
    event('event-draft', { status: 'draft', title: 'Geheimer Tag' }),
  ],
  venues: [
    {
      id: 'venue-home',
      scope: { eventId: 'event-open' },
      kind: 'privateHome',
      name: 'Wohnküche im dritten Stock',
      location: { address: { street: 'Geheimgasse 7', town: 'Prüfstadt' }, areaName: 'Nordviertel' },
    },
  ],
  onlineAccesses: [
    {
      id: 'access-open',
      scope: { eventId: 'event-open' },
      of: { eventId: 'event-open' },
      url: 'https://raum.example/geheim',
      passcode: 'geheim-4711',
    },
  ],
  rooms: [{ id: 'room-hall', scope: { eventId: 'event-open' }, name: 'Halle' }],
  sessions: [
    {
      id: 'session-welcome',
      scope: { eventId: 'event-open' },
      title: 'Ankommen',
      start: '2090-05-12T10:00:00+02:00',
      openEnd: true,
      rooms: ['room-hall'],
    },
    { id: 'session-draft', scope: { eventId: 'event-open' }, title: 'Geheimer Entwurf', status: 'draft' },
    { id: 'session-small', scope: { eventId: 'event-small' }, title: 'Runder Tisch' },
  ],
  contributors: [
    {
      id: 'contributor-host',
      scope: { eventId: 'event-open' },
      name: 'Leitung des Nordviertels',
      mail: 'geheim@pruefstein.example',
    },
  ],
  signUpRules: [...desks, ...unreadyDesks].map(({ rules }) => rules),
  bookables: [...desks, ...unreadyDesks].map(({ bookable }) => bookable),
  consentTexts: [...desks, ...unreadyDesks]
    .map(({ consent }) => consent)
    .filter(({ scope }) => scope.eventId !== 'event-unasked'),
};

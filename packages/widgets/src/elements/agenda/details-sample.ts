import type { GeflechtDocument } from '@geflecht/core/document';
import {
  buildActor,
  buildChecklist,
  buildContributor,
  buildDocument,
  buildEvent,
  buildMaterial,
  buildOnlineAccess,
  buildProject,
  buildRoom,
  buildSession,
  buildVenue,
} from '@geflecht/core/testing';
import type { Overrides } from '@geflecht/core/testing';
import type { Session } from '@geflecht/core/event';

const at = (clock: string) => `2027-03-06T${clock}:00+01:00`;

/** An event of one session, with whatever the session refers to. */
function lone(session: Overrides<Session>, others: Partial<GeflechtDocument> = {}): GeflechtDocument {
  return buildDocument({
    events: [buildEvent({ title: 'Fachtag Erlental', contentLocale: 'de' })],
    sessions: [buildSession({ id: 'shown', ...session })],
    ...others,
  });
}

const people = [
  buildContributor({ id: 'asks', name: 'Rike Muster', function: 'Journalistin' }),
  buildContributor({
    id: 'town',
    name: 'Jale Beispiel',
    function: 'Sozialdezernentin',
    affiliation: { name: 'Stadt Musterfurt' },
  }),
  buildContributor({ id: 'youth', name: 'Ole Exempel', affiliation: { name: 'Jugendring Erlental' } }),
];

/** A World Café in the middle of its rounds, with times of their own. */
export const worldCafe = lone(
  {
    title: 'World Café',
    format: 'worldCafe',
    rounds: [
      { n: 1, start: at('10:05'), minutes: 20 },
      { n: 2, start: at('10:30'), minutes: 15 },
    ],
    parts: [
      {
        id: 'table-1',
        kind: 'table',
        title: 'Wer fehlt am Tisch?',
        motto: 'Ein Stuhl bleibt frei',
        text: 'Wir sammeln Namen von **Vereinen**, die niemand kennt.',
        questions: ['Wen haben wir nie gefragt?'],
        roomId: 'room-1',
        hostIds: ['youth'],
        order: 1,
      },
      { id: 'table-2', kind: 'table', title: 'Was bleibt?', capacity: 8, order: 2 },
    ],
  },
  { contributors: people, rooms: [buildRoom({ name: 'Café' })] },
);

/** Stands of organisations near and far, some with a link. */
export const galleryWalk = lone(
  {
    title: 'Galerierundgang',
    format: 'galleryWalk',
    parts: [
      {
        id: 'p1',
        kind: 'stand',
        title: 'Elterntische',
        standNumber: '4',
        exhibitor: { actorId: 'abroad', url: 'https://stoly.example' },
      },
      {
        id: 'p2',
        kind: 'stand',
        title: 'Bürgerbus',
        projectId: 'project-1',
        exhibitor: { name: 'Busverein Erlental' },
      },
      { id: 'p3', kind: 'station', title: 'Ideenwand', text: 'Zettel liegen bereit.' },
    ],
  },
  {
    actors: [buildActor({ id: 'abroad', kind: 'organisation', name: 'Stowarzyszenie „Źródło”', country: 'PL' })],
    projects: [buildProject()],
  },
);

/** One who asks and two who answer. */
export const panel = lone(
  {
    title: 'Podium: Zusammen geht was',
    format: 'panel',
    contributors: [
      { contributorId: 'town', role: 'panellist', order: 2 },
      { contributorId: 'asks', role: 'moderator', order: 1 },
      { contributorId: 'youth', role: 'panellist', order: 3 },
    ],
    recording: { licence: 'CC BY 4.0', noStream: true },
  },
  { contributors: people },
);

/** Reports of a few minutes each, by those who came. */
export const shortReports = lone(
  {
    title: 'Kurzberichte',
    format: 'shortReports',
    parts: [
      { id: 'p1', kind: 'report', title: 'Servicestelle', hostIds: ['youth'] },
      {
        id: 'p2',
        kind: 'report',
        title: 'Handbuch',
        links: [{ url: 'https://verein.example/handbuch', label: 'Lesen' }],
      },
    ],
  },
  { contributors: people },
);

/** Slots to be filled on the day; one of them is taken. */
export const openSpace = lone(
  {
    title: 'Open Space',
    format: 'openSpace',
    openEnd: true,
    end: undefined,
    parts: [
      { id: 'p1', kind: 'openSlot', title: 'Platz 1', hostIds: ['youth'], roomId: 'room-1' },
      { id: 'p2', kind: 'openSlot', title: 'Platz 2', roomId: 'room-1' },
    ],
  },
  { contributors: people, rooms: [buildRoom({ name: 'Wiese' })] },
);

/** A visit at two places: a house with address, and a kitchen of which strangers read the district. */
export const tour = buildDocument({
  events: [buildEvent({ title: 'Ortstermine', contentLocale: 'de' })],
  venues: [
    buildVenue({ id: 'v1', accessNotes: 'Aufzug am Hof', travel: 'Bus 7 bis Erlenbogen' }),
    buildVenue({ id: 'v2', kind: 'privateHome', name: undefined, location: { areaName: 'Nordstadt' } }),
  ],
  onlineAccesses: [
    buildOnlineAccess({
      of: { sessionId: 'house' },
      url: 'https://treffen.example/haus',
      dialIn: '0123 456',
      passcode: 'erle',
    }),
  ],
  sessions: [
    buildSession({
      id: 'house',
      title: 'Hausrundgang',
      format: 'tour',
      venueId: 'v1',
      hosts: [{ name: 'Familienzentrum Lindenhof', url: 'https://lindenhof.example' }],
    }),
    buildSession({ id: 'kitchen', title: 'Elterntisch', format: 'tour', venueId: 'v2' }),
  ],
});

/** Sound, camera and browser before an online day. */
export const technicalCheck = lone(
  {
    title: 'Technik-Check',
    format: 'technicalCheck',
    optional: true,
    checklistId: 'checklist-1',
    abstract: 'Kommt ruhig früher.',
  },
  { checklists: [buildChecklist()] },
);

/** Sessions that refer to each other, and a session with materials. */
export const resultsOfCafe = buildDocument({
  events: [buildEvent({ title: 'Fachtag Erlental', contentLocale: 'de' })],
  materials: [
    buildMaterial({
      title: 'Werkzeugkasten',
      kind: 'tool',
      sessionId: 'cafe',
      status: 'tested',
      accessible: 'no',
      language: 'de',
      bytes: 45_600,
    }),
  ],
  sessions: [
    buildSession({ id: 'cafe', title: 'Tischrunde', format: 'worldCafe', abstract: 'Drei Tische.' }),
    buildSession({
      id: 'results',
      title: 'Was die Tische sagen',
      format: 'results',
      abstract: 'Fünf Minuten je Tisch.',
      resultsOf: ['cafe'],
      start: at('11:00'),
      end: at('12:00'),
    }),
  ],
});

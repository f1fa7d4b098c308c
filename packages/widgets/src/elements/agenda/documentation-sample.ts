import type { GeflechtDocument } from '@geflecht/core/document';
import {
  buildConsent,
  buildDocument,
  buildDocumentation,
  buildEvent,
  buildEventSeries,
  buildMaterial,
  buildMediaItem,
  buildOnlineAccess,
  buildProject,
  buildResult,
  buildSession,
  buildVenue,
} from '@geflecht/core/testing';

/** A day that is over: results, written words, pictures with and without rights, films here and with others. */
export const documented: GeflechtDocument = buildDocument({
  events: [
    buildEvent({
      title: 'Netzwerktag Erlental',
      contentLocale: 'de',
      attendance: { people: 85, bySector: [{ sectorId: 'administration', people: 31 }] },
      description: 'Ein Tag für alle, die **Nachbarn** haben.',
      learningGoals: ['Partner finden, an die niemand denkt'],
      involved: [
        { ref: { name: 'Verein Lindenhof', url: 'https://lindenhof.example' }, role: 'organiser' },
        { ref: { name: 'Kreis Erlental' }, role: 'commissioner' },
      ],
      seriesId: 'series-1',
      edition: { number: 6 },
      projectId: 'project-1',
    }),
  ],
  venues: [buildVenue({ travel: 'Bus 7 bis Erlenbogen' })],
  eventSeries: [buildEventSeries()],
  projects: [buildProject()],
  sessions: [
    buildSession({
      id: 'cafe',
      title: 'Tischrunde',
      format: 'worldCafe',
      abstract: 'Zwei Tische, eine Frage.',
      parts: [{ id: 'table-1', kind: 'table', title: 'Tisch der Nachbarn' }],
      feedbackUrl: 'https://verein.example/feedback',
    }),
  ],
  results: [
    buildResult({ id: 'r1', sessionId: 'cafe', kind: 'nextStep', text: 'Treffen im Mai', by: 'host' }),
    buildResult({ id: 'r2', sessionId: 'cafe', kind: 'insight', text: 'Nähe hilft' }),
    buildResult({ id: 'r3', sessionId: 'cafe', partId: 'table-1', kind: 'idea', text: 'Ein Fest im Hof' }),
  ],
  materials: [buildMaterial({ id: 'minutes', title: 'Protokoll des Tages', kind: 'minutes', href: 'protokoll.pdf' })],
  mediaItems: [
    buildMediaItem({ id: 'hall', href: 'saal.jpg', alt: 'Blick in den Saal', title: 'Der Saal' }),
    buildMediaItem({ id: 'faces', href: 'gesichter.jpg', alt: 'Gesichter', rights: undefined }),
    buildMediaItem({
      id: 'withdrawn',
      href: 'zurueck.jpg',
      alt: 'Zurückgezogen',
      rights: { consent: buildConsent({ withdrawnAt: '2027-04-01T00:00:00Z' }) },
    }),
    buildMediaItem({ id: 'own-film', kind: 'video', href: 'film.mp4', alt: 'Der Tag in drei Minuten' }),
    buildMediaItem({
      id: 'film',
      kind: 'video',
      href: 'https://filme.example/player/1',
      alt: 'Der Vortrag',
      external: true,
    }),
    buildMediaItem({
      id: 'sound',
      kind: 'audio',
      href: 'https://klang.example/1.mp3',
      alt: 'Ein Lied',
      sessionId: 'cafe',
    }),
  ],
  documentations: [
    buildDocumentation({
      sections: [
        { anchor: 'morgen', heading: 'Am Morgen', teaser: 'Wie es begann', body: 'Mit **Tee**.' },
        { anchor: 'mittag', heading: 'Am Mittag', body: 'Mit Suppe.' },
        { anchor: 'tische', heading: 'An den Tischen', body: 'Es wurde laut.', sessionId: 'cafe' },
      ],
      quotes: [
        { text: 'Ich kannte niemanden, jetzt zehn.', attribution: 'role', function: 'Quartiersmanagerin' },
        { text: 'Ohne Namen gesagt.', name: 'Wird nicht gezeigt', attribution: 'name' },
      ],
      reports: [
        { title: 'Wir waren dabei', author: { name: 'Team Lindenhof' }, body: 'Wir kamen zu **fünft**.' },
        { title: 'In der Zeitung', url: 'https://zeitung.example/netz' },
      ],
      relatedLinks: [{ title: 'Handbuch', teaser: 'Für den Anfang', url: 'https://verein.example/handbuch' }],
      materialIds: ['minutes'],
    }),
  ],
});

/** An event to come, as somebody confirmed reads it. */
export const revealed: GeflechtDocument = buildDocument({
  events: [buildEvent({ title: 'Netzwerktag online', contentLocale: 'de', mode: 'online' })],
  sessions: [buildSession({ title: 'Auftakt', format: 'welcome' })],
  onlineAccesses: [
    buildOnlineAccess({
      of: { eventId: 'event-1' },
      url: 'https://treffen.example/tag',
      label: 'Zum Raum',
      passcode: 'linde',
    }),
  ],
});

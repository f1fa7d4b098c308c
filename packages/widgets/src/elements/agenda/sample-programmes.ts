import type { GeflechtDocument } from '@geflecht/core/document';
import {
  buildContributor,
  buildDocument,
  buildEvent,
  buildFundingNotice,
  buildMaterial,
  buildRoom,
  buildSession,
  buildTrack,
  buildVenue,
} from '@geflecht/core/testing';
import type { Overrides } from '@geflecht/core/testing';
import type { Session } from '@geflecht/core/event';

const day = (date: string, clock: string) => `${date}T${clock}:00+01:00`;

function session(id: string, times: string, overrides: Overrides<Session>): Session {
  const [start = '', end] = times.split('–');
  const date = '2027-03-06';
  return buildSession({ id, start: day(date, start), end: end ? day(date, end) : undefined, ...overrides });
}

const topicRooms = [
  {
    title: 'Wirkung vor der Haustür',
    motto: 'Manchmal laut, meistens leise',
    questions: ['Woran merken wir, dass sich etwas bewegt hat?', 'Welches kleine Beispiel verdient eine große Bühne?'],
  },
  {
    title: 'Gehört werden im Rathaus',
    motto: 'Wer fragt uns – und wen fragen wir?',
    questions: ['In welchen Gremien fehlt unsere Stimme?', 'Was hält den Kontakt zwischen zwei Wahlen lebendig?'],
  },
  {
    title: 'Nachbarschaft im Quartier',
    motto: 'Der Zaun ist auch ein Gesprächsanlass',
    questions: ['Wie beginnt ein Gespräch, das weitergeht?'],
  },
  {
    title: 'Kräfte teilen',
    motto: 'Was einer allein nicht schafft',
    questions: ['Was können wir anbieten, was brauchen wir?', 'Wie lange warten wir auf den Nutzen?'],
  },
];

const cafeRooms = topicRooms.map(({ title }, index) =>
  buildRoom({
    id: `cafe-${index + 1}`,
    name: `Raum ${index + 1}`,
    order: index + 1,
    kind: 'breakout',
    description: title,
  }),
);

/** A conference day online: breaks, a World Café in four rooms, a tour, an open end. */
export const conferenceDay: GeflechtDocument = buildDocument({
  events: [
    buildEvent({
      title: 'Starke Netze, starke Zentren',
      subtitle: 'Fachtag der Familienzentren im Erlental',
      contentLocale: 'de',
      mode: 'online',
      fundingNoticeIds: ['notice-1'],
    }),
  ],
  rooms: cafeRooms,
  contributors: [
    buildContributor({
      id: 'speaker',
      name: 'Dr. Mirja Beispiel',
      function: 'Netzwerkforscherin',
      affiliation: { name: 'Institut für Miteinander' },
      bio: 'Begleitet seit Jahren Bündnisse in **kleinen Städten**.',
    }),
    buildContributor({ id: 'host', name: 'Tomke Muster', affiliation: { name: 'Familienzentrum Lindenhof' } }),
  ],
  materials: [
    buildMaterial({
      kind: 'slides',
      title: 'Folien zum Impuls',
      href: 'https://verein.example/folien.pdf',
      bytes: 2_340_000,
      sessionId: 'impulse',
    }),
  ],
  fundingNotices: [
    buildFundingNotice({
      wording: 'Gefördert vom Stiftungsfonds Erlental aus Mitteln des Programms „Zusammen vor Ort“.',
    }),
  ],
  sessions: [
    session('arrival', '09:00–09:30', {
      title: 'Ankommen und Technik-Check',
      format: 'technicalCheck',
      optional: true,
    }),
    session('welcome', '09:30–09:45', { title: 'Begrüßung', format: 'welcome', rooms: 'all' }),
    session('impulse', '09:45–10:15', {
      title: 'Was hält ein Netz zusammen?',
      format: 'impulse',
      rooms: 'all',
      contributors: [{ contributorId: 'speaker', role: 'speaker' }],
      abstract:
        'Netze tragen, wenn alle Seiten etwas davon haben.\n\nDer Impuls fragt nach **gemeinsamen Zielen**, nach Augenhöhe und nach den Stolperfallen der ersten Monate.\n\n- Was bringt wer mit?\n- Was bleibt, wenn jemand geht?',
    }),
    session('coffee', '10:15–10:30', { title: 'Kaffeepause', format: 'break', rooms: 'all' }),
    session('cafe', '10:30–12:00', {
      title: 'World Café: vier Räume, vier Fragen',
      format: 'worldCafe',
      rooms: cafeRooms.map(({ id }) => id),
      rounds: [1, 2, 3].map((n) => ({ n, minutes: 30 })),
      parts: topicRooms.map((room, index) => ({
        id: `room-${index + 1}`,
        kind: 'topicRoom' as const,
        roomId: `cafe-${index + 1}`,
        hostIds: index === 0 ? ['host'] : [],
        order: index + 1,
        ...room,
      })),
    }),
    session('lunch', '12:00–13:00', { title: 'Mittagspause', format: 'meal', rooms: 'all' }),
    session('tour', '13:00–13:30', {
      title: 'Digitaler Hausrundgang',
      subtitle: 'Zu Gast im Familienzentrum Lindenhof',
      format: 'tour',
      rooms: 'all',
      hosts: [{ name: 'Familienzentrum Lindenhof' }],
    }),
    session('results', '13:30–14:00', { title: 'Ergebnisse aus den vier Räumen', format: 'results', rooms: 'all' }),
    session('talk', '14:00–15:00', {
      title: 'Im Gespräch mit der Referentin des Vormittags',
      format: 'discussion',
      rooms: 'all',
      contributors: [{ contributorId: 'speaker' }],
    }),
    session('open', '15:00', { title: 'Offener Ausklang', format: 'openExchange', rooms: 'all', openEnd: true }),
  ],
});

const halls = ['Großer Saal', 'Werkstatt', 'Gartenzimmer'].map((name, order) =>
  buildRoom({ id: `hall-${order + 1}`, name, order }),
);

/** Three days on site: an evening before, parallel workshops, tracks, late hours, changes and other languages. */
export const congress: GeflechtDocument = buildDocument({
  events: [
    buildEvent({
      title: 'Kongress Gemeinsam wachsen',
      contentLocale: 'de',
      start: '2027-03-05',
      end: '2027-03-06',
      days: [
        { id: 'eve', date: '2027-03-05', kind: 'eveBefore', label: 'Vorabend' },
        { id: 'main', date: '2027-03-06', theme: 'Wer noch fehlt am Tisch' },
        { id: 'after', date: '2027-03-07', kind: 'after', label: 'Nachtreffen' },
      ],
    }),
  ],
  venues: [buildVenue()],
  rooms: halls,
  tracks: [
    buildTrack({ id: 'track-1', name: 'Nachbarschaft', colour: '#2a7f62' }),
    buildTrack({ id: 'track-2', name: 'Verwaltung', colour: '#8a4fbf' }),
  ],
  contributors: [buildContributor({ affiliation: { name: 'Netzwerkbüro Erlental' } })],
  sessions: [
    session('dinner', '19:00–01:00', {
      start: day('2027-03-05', '19:00'),
      title: 'Abend der Begegnung',
      format: 'getTogether',
      end: day('2027-03-06', '01:00'),
    }),
    session('opening', '09:00–10:00', { title: 'Auftakt', format: 'welcome', rooms: 'all' }),
    session('w1', '10:15–11:45', {
      title: 'Türöffner im Stadtteil',
      code: 'Workshop 1',
      format: 'workshop',
      rooms: ['hall-1'],
      trackId: 'track-1',
      contributors: [{ contributorId: 'contributor-1', role: 'moderator' }],
    }),
    session('w2', '10:15–11:45', {
      title: 'Kooperation schwarz auf weiß',
      format: 'workshop',
      rooms: ['hall-2'],
      trackId: 'track-2',
    }),
    session('w3', '10:15–11:00', {
      title: { en: 'Finding unlikely partners', ar: 'البحث عن شركاء غير متوقعين' },
      format: 'workshop',
      rooms: ['hall-3'],
      language: 'en',
      trackId: 'track-1',
    }),
    session('w4', '11:00–11:45', {
      title: 'Sprechstunde Fördermittel',
      format: 'discussion',
      rooms: ['hall-3'],
      status: 'tentative',
    }),
    session('lunch', '11:45–13:00', { title: 'Mittagessen', format: 'meal', rooms: 'all' }),
    session('market', '13:00–15:00', { title: 'Markt der guten Beispiele', format: 'marketplace', rooms: ['hall-1'] }),
    session('stand', '13:00–14:00', { title: 'Lesecke zum Mitnehmen', format: 'exhibition', rooms: ['hall-1'] }),
    session('moved', '13:00–14:00', {
      title: 'Kollegiale Beratung',
      format: 'workshop',
      rooms: ['hall-2', 'hall-3'],
      previousStart: day('2027-03-06', '14:00'),
    }),
    session('gone', '14:00–15:00', {
      title: 'Podium mit der Kreisverwaltung',
      format: 'panel',
      rooms: ['hall-2'],
      status: 'cancelled',
    }),
    session('end', '15:00', { title: 'Ausklang', format: 'openExchange', rooms: 'all', openEnd: true }),
    buildSession({ id: 'later', title: 'Exkursion ins Grüne', format: 'tour', start: undefined, end: undefined }),
  ],
});

/** One evening with three items and no room. */
export const shortProgramme: GeflechtDocument = buildDocument({
  events: [buildEvent({ title: 'Stammtisch der Nachbarschaft', contentLocale: 'de' })],
  sessions: [
    session('hello', '18:00–18:15', { title: 'Hallo in die Runde', format: 'welcome' }),
    session('round', '18:15–19:30', { title: 'Was gerade ansteht', format: 'openExchange' }),
    session('end', '19:30', { title: 'Ausklang bei Tee', format: 'getTogether', openEnd: true }),
  ],
});

/** An event that is announced and paid for, but has no programme yet. */
export const emptyProgramme: GeflechtDocument = buildDocument({
  events: [buildEvent({ title: 'Fachtag im Herbst', contentLocale: 'de' })],
  fundingNotices: [buildFundingNotice()],
});

const formats = ['talk', 'workshop', 'discussion', 'shortReports', 'panel'];

/** A generated congress of many sessions: ten rooms, five minutes between the hours, as many days as it takes. */
export function largeCongress(count: number): GeflechtDocument {
  const rooms = Array.from({ length: 10 }, (_, order) =>
    buildRoom({ id: `r${order}`, name: `Raum ${order + 1}`, order }),
  );
  const perDay = rooms.length * 9;
  const sessions = Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2027, 2, 1 + Math.floor(index / perDay))).toISOString().slice(0, 10);
    const hour = String(9 + (Math.floor(index / rooms.length) % 9)).padStart(2, '0');
    return buildSession({
      id: `s${index}`,
      title: `Beitrag ${index + 1}: Gemeinsam etwas bewegen`,
      format: formats[index % formats.length],
      start: `${date}T${hour}:00:00Z`,
      end: `${date}T${hour}:55:00Z`,
      rooms: [`r${index % rooms.length}`],
      abstract: 'Ein kurzer Text über das, was hier geschieht.',
    });
  });
  const event = buildEvent({ title: 'Großer Kongress', contentLocale: 'de', start: '2027-03-01', end: undefined });
  return buildDocument({ events: [event], rooms, sessions });
}

import { messages as german } from './agenda-de.js';
import type { AgendaMessages } from './agenda-messages.js';

/** The agenda's words in plain German: short sentences, known words. */
export const messages: AgendaMessages = {
  ...german,
  failed: {
    'source-missing': 'Hier fehlt das Programm.',
    'not-found': 'Dieses Programm gibt es nicht.',
    document: 'Das Programm kann man gerade nicht lesen.',
    other: 'Das Programm kann man gerade nicht sehen.',
  },
  empty: 'Das Programm gibt es noch nicht.',
  unscheduled: 'Die Uhrzeit kommt noch',
  nothingYet: 'Hier gibt es noch nichts.',
  states: { cancelled: 'Fällt aus', tentative: 'Noch nicht sicher' },
  optional: 'Mitmachen ist freiwillig',
  eventStates: {
    cancelled: 'Die Veranstaltung fällt aus.',
    postponed: 'Die Veranstaltung ist an einem anderen Tag.',
  },
  modes: { online: 'Im Internet', hybrid: 'Vor Ort und im Internet' },
  moved: (before) => `Neue Zeit. Vorher: ${before}`,
  formats: {
    ...german.formats,
    arrival: 'Ankommen',
    technicalCheck: 'Technik testen',
    impulse: 'Kurzer Vortrag',
    keynote: 'Großer Vortrag',
    input: 'Kurzer Vortrag',
    worldCafe: 'Gespräche an Tischen',
    workshop: 'Gruppen-Arbeit',
    training: 'Lernen',
    discussion: 'Gespräch',
    panel: 'Gespräch auf der Bühne',
    shortReports: 'Kurze Berichte',
    results: 'Das kam heraus',
    reflection: 'Nachdenken',
    openSpace: 'Offene Gespräche',
    galleryWalk: 'Stände ansehen',
    marketplace: 'Markt mit Ideen',
    performance: 'Vorführung',
    activity: 'Mitmachen',
    openExchange: 'Miteinander reden',
    getTogether: 'Zusammen sein',
    closing: 'Ende',
  },
  details: () => import('./details-de-simple.js'),
};

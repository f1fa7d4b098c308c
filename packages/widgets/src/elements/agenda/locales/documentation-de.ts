import type { DocumentationMessages } from './documentation-messages.js';

/** Words of what remains of an event in German. */
export const messages: DocumentationMessages = {
  about: 'Über die Veranstaltung',
  learningGoals: 'Was sich mitnehmen lässt',
  involved: {
    organiser: 'Veranstaltet von',
    coOrganiser: 'Gemeinsam mit',
    commissioner: 'Im Auftrag von',
    localHost: 'Zu Gast bei',
    partner: 'In Zusammenarbeit mit',
    funder: 'Gefördert von',
  },
  series: 'Reihe',
  edition: (number) => `${number}. Ausgabe`,
  project: 'Projekt',
  fundingProgramme: 'Förderprogramm',
  results: 'Ergebnisse',
  resultKinds: {
    insight: 'Erkenntnis',
    idea: 'Idee',
    contact: 'Kontakt',
    topic: 'Thema',
    agreement: 'Vereinbarung',
    nextStep: 'Nächster Schritt',
  },
  resultBy: { speaker: 'aus dem Vortrag', participants: 'von Teilnehmenden', host: 'vom Tisch' },
  media: {
    image: { many: 'Bilder', one: 'Bild' },
    video: { many: 'Videos', one: 'Video' },
    audio: { many: 'Tonaufnahmen', one: 'Tonaufnahme' },
  },
  load: (what, host) => `${what} laden (von ${host})`,
  foreign: (host) => `Beim Laden erfährt ${host} die IP-Adresse dieses Geräts und von welcher Seite es kommt.`,
  openAt: (host) => `Bei ${host} öffnen`,
  owner: 'Rechte:',
  documentation: 'Dokumentation',
  attended: (people) => `${people} Teilnehmende`,
  keyMessages: 'Kernaussagen',
  quotes: 'Stimmen',
  reports: 'Berichte',
  related: 'Mehr dazu',
};

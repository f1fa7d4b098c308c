import { messages as german } from './map-guide-de.js';
import type { MapGuideMessages } from './map-guide-messages.js';

/** What everything after the first picture has to say, in plain German. */
export const messages: MapGuideMessages = {
  ...german,
  help: 'Mit den Pfeil-Tasten geht es zum nächsten Partner. Mit Umschalt und Pfeil rechts oder links geht es an den Verbindungen entlang. Mit Umschalt und Pfeil nach unten geht es dort weiter. Mit einem Buchstaben geht es zum nächsten Namen. Mit Bild auf und Bild ab geht es zur nächsten Gruppe. Die Eingabe-Taste zeigt mehr. Die Zahlen 1 bis 9 zeigen nur Partner in der Nähe. Die 0 zeigt wieder alle. Mit Escape geht es zurück.',
  searchFound: (found) => (found === 0 ? 'Niemand gefunden.' : german.searchFound(found)),
  shown: (shown, all) => `${shown} von ${all} Partnern sind zu sehen.`,
  withoutSector: 'Kein Bereich',
  kindLegend: 'Worum es geht',
  layers: { all: 'alles', existing: 'was es schon gibt', target: 'wie es werden soll' },
  aroundLegend: 'Wer ist in der Nähe?',
  wayTo: 'Weg zu',
  wayFound: (steps) => (steps === 1 ? 'Es gibt eine Verbindung:' : `Der Weg hat ${steps} Schritte:`),
  noWay: 'Dorthin gibt es noch keinen Weg.',
  stages: {
    ...german.stages,
    workingRelation: 'Zusammenarbeit',
    cooperation: 'feste Zusammenarbeit',
    partnership: 'enge Partnerschaft',
  },
  activities: { active: 'läuft', dormant: 'macht Pause', ended: 'ist vorbei' },
  kinds: {
    ...german.kinds,
    organisation: 'Einrichtung',
    body: 'Arbeits-Runde',
    person: 'Person mit Aufgabe',
  },
  lineBy: 'Die Linien zeigen',
  lineLooks: { stage: 'wie eng die Verbindung ist', kind: 'worum es geht' },
  noTies: 'Noch keine Verbindung.',
  links: 'Im Internet',
  drawing: 'Die Karte kommt gleich …',
};

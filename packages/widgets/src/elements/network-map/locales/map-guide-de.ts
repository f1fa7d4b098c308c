import type { MapGuideMessages } from './map-guide-messages.js';

const count = (figure: number, one: string, many: string): string => `${figure} ${figure === 1 ? one : many}`;

/** What everything after the first picture has to say, in German (Sie). */
export const messages: MapGuideMessages = {
  help: 'Pfeiltasten: zum nächsten Partner in dieser Richtung. Umschalt und Pfeil rechts oder links: entlang der Verbindungen, Umschalt und Pfeil nach unten: von dort aus weiter. Eingabe: Einzelheiten. Ziffer 1 bis 9: nur das Umfeld in so vielen Schritten, 0: alle. Escape: zurück.',
  viewLegend: 'Ansicht',
  views: {
    landscape: 'Ringe',
    force: 'Netz',
    affiliation: 'Netzwerke',
    geographic: 'Orte',
    matrix: 'Tabelle',
    list: 'Liste',
  },
  searchLabel: 'Partner suchen',
  searchFound: (found) => (found === 0 ? 'Kein Partner gefunden.' : `${count(found, 'Partner', 'Partner')} gefunden.`),
  filterLegend: 'Bereiche',
  showAll: 'Alle zeigen',
  shown: (shown, all) => `${shown} von ${all} Partnern werden gezeigt.`,
  withoutSector: 'Ohne Bereich',
  stageLegend: 'Linien',
  kindLegend: 'Art der Verbindung',
  layerLegend: 'Zeigen',
  layers: { all: 'Bestehendes und Gesuchtes', existing: 'Nur was besteht', target: 'Wie es werden soll' },
  aroundLegend: 'Umfeld',
  steps: (steps) => count(steps, 'Schritt', 'Schritte'),
  wayTo: 'Weg zu',
  chooseActor: 'Partner wählen',
  wayFound: (steps) => (steps === 1 ? 'Direkt verbunden:' : `In ${steps} Schritten:`),
  noWay: 'Über bestehende Verbindungen führt kein Weg dorthin.',
  stages: {
    wished: 'gewünscht',
    contact: 'Kontakt',
    workingRelation: 'Arbeitsbeziehung',
    cooperation: 'Kooperation',
    partnership: 'Partnerschaft',
  },
  activities: { active: 'lebendig', dormant: 'ruht', ended: 'beendet' },
  kinds: {
    organisation: 'Organisation',
    group: 'Gruppe',
    body: 'Gremium',
    person: 'Person in Funktion',
    place: 'Ort',
    network: 'Netzwerk',
    informalGroup: 'Offene Gruppe',
  },
  sought: 'gesucht',
  actorLabel: ({ name, sector, ring, ties, isSought }) =>
    [
      name,
      isSought ? 'wird gesucht' : undefined,
      sector,
      ring === undefined ? undefined : `Ring ${ring}`,
      ties === 0 ? 'keine Verbindung' : count(ties, 'Verbindung', 'Verbindungen'),
    ]
      .filter(Boolean)
      .join(', '),
  tieStep: ({ kind, stage, at, of }) => `Verbindung ${at} von ${of}: ${kind}, ${stage}`,
  directions: { out: 'von hier aus', in: 'von dort aus' },
  close: 'Schließen',
  ties: (ties) => count(ties, 'Verbindung', 'Verbindungen'),
  noTies: 'Noch keine Verbindung in diesem Netzwerk.',
  links: 'Im Netz',
  contact: 'Kontakt',
  seeking: 'Sucht',
  more: (rest) => ` und ${rest} weitere`,
  drawing: 'Die Karte wird gezeichnet …',
};

import type { NeedsPage } from './shown-need.js';

const gallery = 'Galerierundgang';

/** Two days in a hotel with the evening before. */
export const networkDaysNeeds: NeedsPage = {
  page: 'netzwerktage.html',
  needs: [
    {
      id: 'T3.02',
      words: [
        'Mehr als nett',
        'Projekt: Gut verknüpft',
        'Förderprogramm: Lebendige Orte',
        'Eine Veranstaltung des Projekts „Gut verknüpft“ im Programm „Lebendige Orte“',
      ],
    },
    { id: 'T3.03', words: ['86 Teilnehmende'] },
    { id: 'T3.04', words: ['Hotel Haubentaucher, Binsenried', '1. Tag', '2. Tag'] },
    {
      id: 'T3.05',
      session: 'Werkzeuge ausprobieren und zurückmelden',
      words: ['Werkzeugkoffer Kooperation', 'erprobt', 'Rollenkarten', 'Entwurf', 'Rückmeldung geben'],
    },
    {
      id: 'T3.06',
      words: ['Den Leuten hilft es erst, wenn die Häuser miteinander reden', 'Altenhilfeplanung im Kreis Amselgau'],
    },
    {
      id: 'T3.08',
      words: ['Workshop 1', 'Workshop 2', 'Workshop 3', 'Workshop 4', 'Workshop 5', 'Workshop 6'],
    },
    {
      id: 'T3.08',
      session: 'Quartiermanagement als Netzarbeit',
      words: [
        'Leitung',
        'Sieglinde Ludolf-Maar',
        'Stadtteilbüro Mühlbach',
        'Eleni Nikolaidou-Frey',
        'Wohlfahrtsverband Brückenbogen',
        'Żaneta Ostrowska-Reim',
        'Wohnungsgesellschaft Amselhof',
      ],
    },
    {
      id: 'T3.10',
      session: gallery,
      words: [
        'Stand 1',
        'Herzhaus <3 e. V.',
        'Sousedský spolek Žabí most, Dolní Ještěrkov',
        'Tschechien',
        '+1! Patenschaften',
        'Interkultureller Garten Çiçek/Blüte',
        'Radio 99,½',
        'Stand 8',
      ],
    },
    {
      id: 'T3.12',
      session: 'In welcher Form arbeiten wir am liebsten zusammen?',
      words: [
        'Podiumsgespräch',
        'Moderation',
        'Åse Lindqvist-Born',
        'Leiter des Fachbereichs Soziales',
        'Bereichsleitung Quartier',
        'Beraterin für Kommunen',
        'Jugendring Amselfurt',
        'Professorin für Sozialraumarbeit',
      ],
    },
    { id: 'T3.14', words: ['Vorabend'] },
    {
      id: 'T3.14',
      session: 'Ankommen am Wasser',
      words: ['ab 19:00 Uhr', 'Freiwillig', 'Caspar Brettschuh', 'Segelmacherei Brettschuh & Töchter'],
    },
    { id: 'T3.16', words: ['Dokumentation der Netzwerktage (Protokoll', 'Mitschrift des Podiums (Protokoll', '20 kB'] },
    { id: 'T3.16', session: 'Wann trägt ein Netz?', words: ['Wann trägt ein Netz? Folien (Folien'] },
    {
      id: 'T3.17',
      words: ['Videos', 'Die Netzwerktage in fünf Minuten', 'Video laden (von filme.kooperationswerkstatt.example)'],
      pictures: [
        'Gezeichneter Holzsteg, der in einen See führt; am Ende stehen drei Stühle im Halbkreis.',
        'Zeichnung: Sechs bunte Schnüre laufen aus verschiedenen Richtungen in einem Knoten zusammen.',
      ],
    },
    ...[
      'Was muss können, wer koordiniert?',
      'Quartiermanagement als Netzarbeit',
      'Steuern, ohne zu bevormunden',
      'Woran merken wir, dass es wirkt?',
      'Runder Tisch mit Ecken',
      'Vom Kennen zur Partnerschaft',
    ].map((session, index) => ({
      id: 'T3.17',
      session,
      words: [`Film zu Workshop ${index + 1}`, 'Video laden (von filme.kooperationswerkstatt.example)'],
    })),
  ],
};

import type { NeedsPage } from './shown-need.js';

const input = 'Merkmale und Steuerung von Netzwerken';

/** Two days with a trainer. */
export const intensiveWorkshopNeeds: NeedsPage = {
  page: 'intensivwerkstatt.html',
  needs: [
    {
      id: 'T4.01',
      words: [
        'Berichte',
        'Zwei Tage Netze knüpfen – unser Bericht',
        'Familienhaus Kornblume, Birkenried',
        'Wir waren zu viert da',
      ],
    },
    {
      id: 'T4.02',
      words: [
        '1. Tag',
        '2. Tag',
        'Veranstaltet von: Bildungshaus Weidenkätzchen',
        'Projekt: Ankerplatz: ankommen mit Kindern',
      ],
    },
    {
      id: 'T4.02',
      session: input,
      words: ['Training', 'Tarik Ossenkamp-Rave', 'Trainer für Netzwerkarbeit', 'Beratungswerkstatt Fadenlauf'],
    },
    { id: 'T4.04', session: 'Was wir mitbringen', words: ['Ein Wort, viele Bilder', 'unsere eigene Beschreibung'] },
    {
      id: 'T4.05',
      session: input,
      words: [
        'Leitfragen',
        'Was nützen uns die Erfahrungen, die wir schon haben?',
        'Worin unterscheidet sich ein Netz von einem Amt oder einem Verein?',
        'Wer lenkt in deinem Netz, wer leitet, wer beeinflusst nur?',
        'Was muss geschehen, damit es in fünf Jahren noch da ist?',
      ],
    },
    {
      id: 'T4.06',
      session: 'Welche Themen taugen für ein Netz?',
      words: ['Sprachtreffs', 'Hilfe bei der Wohnungssuche', 'Begleitung zu Ämtern', 'bekam die meisten Punkte'],
    },
    {
      id: 'T4.08',
      session: 'Erste Schritte',
      words: [
        'Nächster Schritt',
        'Kornblume und Sprachcafé legen ihre Wochenpläne nebeneinander, bis Ende des Monats.',
      ],
    },
    { id: 'T4.10', session: 'Erste Schritte', words: ['Wir sind nicht die Einzigen, die Anschluss suchen'] },
    { id: 'T4.11', session: 'Erste Schritte', words: ['Rückmeldung geben'] },
    { id: 'T4.11', words: ['Wir waren zu viert da'] },
  ],
};

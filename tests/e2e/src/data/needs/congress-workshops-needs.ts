import type { NeedsPage } from './shown-need.js';

const workshop = 'Mit wem haben wir noch nie gesprochen?';

/** The second day of a congress with its workshops. */
export const congressWorkshopsNeeds: NeedsPage = {
  page: 'kongress.html',
  needs: [
    { id: 'T2.01', words: ['Kongresse der Familiennetze', '4. Ausgabe', '2. Tag', 'Workshops'] },
    {
      id: 'T2.01',
      session: 'Wer hält den Faden?',
      words: ['Workshop 1 in Kürze', 'Koordination braucht einen Namen.'],
    },
    { id: 'T2.01', session: 'Wie kommt das Netz ins Rathaus?', words: ['Workshop 2 in Kürze'] },
    { id: 'T2.01', session: 'Reicht das Geld für Beziehungen?', words: ['Workshop 4 in Kürze'] },
    {
      id: 'T2.02',
      session: workshop,
      words: [
        'Workshop 3',
        'Dr. Henrike Moosgruber',
        'Forschungsstelle Nachbarschaft Amselfurt',
        'Moderation',
        'Tomasz Wieczorek-Lind',
        'Netzwerkbüro Amselfurt',
      ],
    },
    {
      id: 'T2.08',
      words: [
        'Vier Workshops, eine gemeinsame Einsicht',
        'Kernaussagen',
        'Lebendige Netze brauchen jemanden, der hinschaut.',
      ],
    },
    { id: 'T2.08', session: workshop, words: ['Ergebnisse', 'Idee', 'Der Ruderclub leiht Boote', 'Zusammengefasst:'] },
    {
      id: 'T2.10',
      session: workshop,
      words: ['aus dem Vortrag', 'von Teilnehmenden', 'Lieselotte Zuberbier', 'Ruderclub Haubentaucher'],
    },
    {
      id: 'T2.12',
      words: [
        'Das Programm „Familien stark verbunden“ wird vom Familienministerium Amselland und vom Europafonds Miteinander gefördert.',
      ],
      pictures: ['Logo: Familienministerium Amselland', 'Logo: Europafonds Miteinander'],
    },
    { id: 'T2.17', session: workshop, words: ['Kurzdokumentation Workshop 3 (Protokoll', 'barrierefrei'] },
  ],
};

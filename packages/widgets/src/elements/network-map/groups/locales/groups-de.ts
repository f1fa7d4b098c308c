import type { GroupsMessages } from './groups-messages.js';

const numbers = 'null eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** What is said about groups, in German that fits Sie and Du. */
export const messages: GroupsMessages = {
  legend: 'Gruppen zeigen',
  title: 'Gruppen',
  choices: {
    none: 'keine',
    sector: 'nach Bereich',
    owner: 'nach Träger',
    stake: 'nach Einfluss und Interesse',
    guess: 'vermutete Gruppen',
  },
  rest: 'In keiner Gruppe',
  stakes: [
    'Viel Einfluss, viel Interesse',
    'Viel Einfluss, weniger Interesse',
    'Weniger Einfluss, viel Interesse',
    'Weniger Einfluss, weniger Interesse',
  ],
  around: (name) => `Rund um ${name}`,
  found: (groups) => `${groups} ${groups === 1 ? 'Gruppe' : 'Gruppen'}.`,
  guessed: (groups) =>
    `Es zeichnen sich ${numbers[groups] ?? groups} Gruppen ab. Das ist nur aus den Verbindungen vermutet: Sehen die Beteiligten das auch so?`,
  unclear: 'Aus den Verbindungen zeichnen sich keine klaren Gruppen ab.',
  searching: 'Gruppen werden gesucht …',
  none: 'Keine Gruppen.',
};

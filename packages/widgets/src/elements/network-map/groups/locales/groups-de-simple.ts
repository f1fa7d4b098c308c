import { messages as german } from './groups-de.js';
import type { GroupsMessages } from './groups-messages.js';

/** What is said about groups, in plain German. */
export const messages: GroupsMessages = {
  ...german,
  choices: {
    none: 'keine',
    sector: 'nach Bereich',
    owner: 'wer zu wem gehört',
    stake: 'nach Einfluss und Interesse',
    guess: 'vielleicht eine Gruppe',
  },
  around: (name) => `Bei ${name}`,
  guessed: (groups) =>
    `Vielleicht gibt es ${groups} Gruppen. Das sieht man nur an den Verbindungen. Sicher ist das nicht. Stimmt das?`,
  unclear: 'Man kann keine Gruppen erkennen.',
  searching: 'Wir suchen Gruppen …',
};

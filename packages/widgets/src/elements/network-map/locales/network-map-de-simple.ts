import { messages as german } from './network-map-de.js';
import type { NetworkMapMessages } from './network-map-messages.js';

const count = (figure: number, one: string, many: string): string => `${figure} ${figure === 1 ? one : many}`;

/** What the first picture has to say, in plain German: short sentences, known words. */
export const messages: NetworkMapMessages = {
  ...german,
  failed: {
    'source-missing': 'Hier fehlt die Karte.',
    'not-found': 'Dieses Netzwerk gibt es nicht.',
    document: 'Die Karte kann man gerade nicht lesen.',
    other: 'Die Karte kann man gerade nicht sehen.',
  },
  networks: 'Wer ist in welchem Netzwerk?',
  roleDescription: 'Karte vom Netzwerk',
  overview: ({ actors, ties, sectors, networks }) => {
    const partners = `Auf der Karte ${actors === 1 ? 'ist' : 'sind'} ${actors} Partner.`;
    if (networks > 0) return `${partners} Es gibt ${count(networks, 'Netzwerk', 'Netzwerke')}.`;
    const from = sectors > 1 ? ` Es gibt ${sectors} Bereiche.` : '';
    return `${partners}${from} Es gibt ${count(ties, 'Verbindung', 'Verbindungen')}.`;
  },
  ungathered: 'Andere',
  unplaced: 'Noch auf keinem Ring',
};

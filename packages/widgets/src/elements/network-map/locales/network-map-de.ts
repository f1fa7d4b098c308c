import { baseMessages } from '../../../locales/base-de.js';
import type { NetworkMapMessages } from './network-map-messages.js';

const count = (figure: number, one: string, many: string): string => `${figure} ${figure === 1 ? one : many}`;

/** What the first picture has to say, in German that fits Sie and Du. */
export const messages: NetworkMapMessages = {
  ...baseMessages,
  empty: 'Auf der Karte ist noch niemand.',
  title: 'Netzwerk',
  networks: 'Wer in welchen Netzwerken ist',
  roleDescription: 'Netzwerkkarte',
  overview: ({ actors, ties, sectors, networks }) => {
    if (networks > 0) return `${count(actors, 'Partner', 'Partner')} in ${count(networks, 'Netzwerk', 'Netzwerken')}.`;
    const from = sectors > 1 ? ` aus ${sectors} Bereichen` : '';
    return `${count(actors, 'Partner', 'Partner')}${from}, ${count(ties, 'Verbindung', 'Verbindungen')}.`;
  },
  ungathered: 'Weitere',
  unplaced: 'Noch ohne Ring',
};

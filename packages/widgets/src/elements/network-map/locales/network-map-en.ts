import { baseMessages } from '../../../locales/base-en.js';
import type { NetworkMapMessages } from './network-map-messages.js';

const count = (figure: number, one: string, many: string): string => `${figure} ${figure === 1 ? one : many}`;

/** What the first picture has to say, in English. */
export const messages: NetworkMapMessages = {
  ...baseMessages,
  empty: 'There is nobody on the map yet.',
  title: 'Network',
  networks: 'Who is in which networks',
  roleDescription: 'network map',
  overview: ({ actors, ties, sectors, networks }) => {
    if (networks > 0) return `${count(actors, 'partner', 'partners')} in ${count(networks, 'network', 'networks')}.`;
    const from = sectors > 1 ? ` from ${sectors} sectors` : '';
    return `${count(actors, 'partner', 'partners')}${from}, ${count(ties, 'tie', 'ties')}.`;
  },
  ungathered: 'Others',
  unplaced: 'Not on a ring yet',
};

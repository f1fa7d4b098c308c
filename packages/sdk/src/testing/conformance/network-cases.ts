import type { ConformanceCase } from './conformance-case.js';
import { idsOf, leaksIn, readingCases } from './reading-cases.js';

const capability = 'networks.read';

/** Cases about reading networks. */
export const networkCases: readonly ConformanceCase[] = [
  ...readingCases({
    kind: 'networks',
    capability,
    ids: ['network-town', 'network-valley'],
    list: (backend, options) => backend.listNetworks?.(options),
    read: (backend, id, options) => backend.readNetwork?.(id, options),
    listAll: ({ client }) => client.listNetworks(),
    readOne: ({ client }, id) => client.readNetwork(id),
  }),
  {
    id: 'networks.whole',
    capability,
    title: 'brings a network with its actors and public ties, and without those of others',
    async run({ client, expect }) {
      const { actors, ties } = await client.readNetwork('network-town');
      const known = ['actor-library', 'actor-school', 'actor-farm'];
      expect(idsOf(actors).filter((id) => known.includes(id))).toEqual(['actor-library', 'actor-school']);
      expect(idsOf(ties).filter((id) => id === 'tie-exchange' || id === 'tie-valley')).toEqual(['tie-exchange']);
    },
  },
  {
    id: 'networks.shared-actor',
    capability,
    title: 'brings an actor of another network along that stands on this network’s map',
    async run({ client, expect }) {
      const { actors, placements } = await client.readNetwork('network-valley');
      expect(idsOf(actors)).toEqual(['actor-farm', 'actor-library']);
      expect(idsOf(placements)).toEqual(['placement-library']);
    },
  },
  {
    id: 'networks.disclosed',
    capability,
    title: 'keeps money ties, plans, members’ ties and persons to itself',
    async run({ client, expect }) {
      expect(leaksIn(await client.readNetwork('network-town'))).toEqual([]);
      expect(leaksIn(await client.listNetworks())).toEqual([]);
      const { ties } = await client.readNetwork('network-valley');
      expect(idsOf(ties)).toEqual([]);
    },
  },
];

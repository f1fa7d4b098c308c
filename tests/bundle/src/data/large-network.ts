import { network } from './documents.js';

const size = 800;
const [first] = network.ties;

const nameOf = (at: number): string => `garten-${String(at)}`;

const actors = Array.from({ length: size }, (_, at) => ({
  id: nameOf(at),
  kind: 'organisation',
  name: `Garten ${String(at + 1)}`,
  sectorIds: [['allotmentClub', 'school', 'daycare'][at % 3]],
}));

const ties = actors.flatMap((_, at) =>
  [at >> 1, (at * 7919) % (at || 1)].map((to, nth) => ({
    ...first,
    id: `band-${String(at)}-${String(nth)}`,
    fromId: nameOf(at),
    toId: nameOf(to),
    stage: nth === 0 ? 'cooperation' : 'wished',
  })),
);

/** A network of 800 actors and about twice as many ties: too many for single elements. */
export const largeNetwork = { ...network, actors, ties: ties.filter(({ fromId, toId }) => fromId !== toId) };

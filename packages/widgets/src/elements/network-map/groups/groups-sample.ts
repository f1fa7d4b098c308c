import { buildActor, buildDocument, buildNetwork, buildTie } from '@geflecht/core/testing';
import type { GeflechtDocument } from '@geflecht/core/document';

/** Three rounds of invented partners; within each everybody knows everybody, and one tie leads from round to round. */
const rounds = [
  {
    sector: 'daycare',
    names: ['Kita Amselweg', 'Kita Buchfink', 'Kita Drosselnest', 'Hort Elsterhof', 'Hort Finkenau'],
  },
  {
    sector: 'hospital',
    names: ['Klinik Gerstenfeld', 'Praxis Haferweg', 'Praxis Hirsegasse', 'Hebammen Roggen', 'Pflege Weizen'],
  },
  {
    sector: 'sportsClub',
    names: ['Ruderclub Aal', 'Turnverein Barsch', 'Boxclub Forelle', 'Schachclub Hecht', 'Tanzkreis Karpfen'],
  },
];

const owned: Readonly<Record<string, string>> = {
  'Hort Elsterhof': 'Kita Amselweg',
  'Hort Finkenau': 'Hort Elsterhof',
};

const actors = rounds.flatMap(({ sector, names }, round) =>
  names.map((name, at) =>
    buildActor({
      id: name,
      name,
      sectorIds: [sector],
      partOf: owned[name],
      location: { geo: { latitude: 52 + round * 0.1 + at * 0.01, longitude: 13 + at * 0.02 } },
    }),
  ),
);

const ties = [
  ...rounds.flatMap(({ names }) => names.flatMap((from, at) => names.slice(at + 1).map((to) => [from, to] as const))),
  ['Kita Amselweg', 'Klinik Gerstenfeld'] as const,
  ['Praxis Haferweg', 'Ruderclub Aal'] as const,
].map(([fromId, toId], at) => buildTie({ id: `tie-${at}`, fromId, toId }));

/** A network in which three groups stand out, with an actor that nobody knows. */
export const roundsNetwork: GeflechtDocument = buildDocument({
  networks: [buildNetwork({ name: { de: 'Netzwerk Ährenfeld', en: 'Grainfield network' } })],
  actors: [...actors, buildActor({ id: 'Museum Zander', name: 'Museum Zander', sectorIds: undefined })],
  ties,
});

/** The same partners in a ring: ties that show no groups. */
export const ringNetwork: GeflechtDocument = {
  ...roundsNetwork,
  ties: actors.slice(0, 9).flatMap(({ id }, at, all) => {
    const next = [all[(at + 1) % 9], all[(at + 2) % 9], all[(at + 3) % 9]];
    return next.flatMap((to) => (to ? [buildTie({ id: `ring-${at}-${to.id}`, fromId: id, toId: to.id })] : []));
  }),
};

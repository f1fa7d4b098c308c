import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affiliation } from './affiliation.js';
import type { AffiliationInput } from './affiliation.js';
import { distance } from './point.js';
import { seededRandom } from './seeded-random.js';

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${letter}${at}` }));

const inputs: fc.Arbitrary<AffiliationInput> = fc
  .record({ actors: fc.nat(30), networks: fc.nat(8) })
  .chain(({ actors, networks }) =>
    fc.record({
      actors: fc.constant(numbered('a', actors)),
      networks: fc.constant(numbered('n', networks)),
      memberships: fc.array(
        fc.record({
          actorId: fc.nat(actors).map((at) => `a${at}`),
          networkId: fc.nat(networks).map((at) => `n${at}`),
        }),
        { maxLength: 60 },
      ),
    }),
  );

/** Fifteen networks × a hundred actors: most in one, some in a few. */
function region(): AffiliationInput {
  const random = seededRandom(3);
  const actors = numbered('a', 100);
  const memberships = actors.flatMap(({ id }) => {
    const first = Math.floor(random() * 15);
    const count = random() < 0.6 ? 1 : 2 + Math.floor(random() * 3);
    return Array.from({ length: count }, (_, at) => ({ actorId: id, networkId: `n${(first + at) % 15}` }));
  });
  return { actors, networks: numbered('n', 15), memberships };
}

const middle = { x: 0, y: 0 };

describe('affiliation', () => {
  it('shows every actor once, on the map or in the list of those apart', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { spots, apartIds } = affiliation(input);
        const shown = [...spots.map(({ actorId }) => actorId), ...apartIds];
        expect(shown.toSorted()).toEqual(input.actors.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('draws the same picture whatever the order of the data', () => {
    fc.assert(
      fc.property(inputs, ({ actors, networks, memberships }) => {
        const turned = {
          actors: actors.toReversed(),
          networks: networks.toReversed(),
          memberships: memberships.toReversed(),
        };
        expect(affiliation(turned)).toEqual(affiliation({ actors, networks, memberships }));
      }),
    );
  });

  it('lets no two symbols overlap', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { networks, spots, nodeRadius, networkRadius } = affiliation(input);
        const round = [
          ...networks.map(({ x, y }) => ({ x, y, radius: networkRadius })),
          ...spots.map(({ x, y }) => ({ x, y, radius: nodeRadius })),
        ];
        for (const [at, one] of round.entries()) {
          expect(Math.max(Math.abs(one.x), Math.abs(one.y))).toBeLessThanOrEqual(1);
          for (const other of round.slice(at + 1)) {
            expect(distance(one, other)).toBeGreaterThanOrEqual(one.radius + other.radius - 1e-12);
          }
        }
      }),
    );
  });

  it('puts those in one network outside and those in several inside', () => {
    const { networks, spots } = affiliation(region());
    const ring = distance(networks[0] ?? middle, middle);
    for (const spot of spots) expect(distance(spot, middle) < ring).toBe(spot.networkIds.length > 1);
  });

  it('keeps symbols of fifteen networks and a hundred actors at a readable size', () => {
    const { nodeRadius, networkRadius } = affiliation(region());
    expect(nodeRadius).toBeGreaterThan(0.02);
    expect(networkRadius).toBeGreaterThan(0.045);
  });

  it('puts networks with common members side by side', () => {
    const { networks } = affiliation(region());
    const order = networks.map(({ networkId }) => Number(networkId.slice(1)));
    const jumps = order.map((own, at) => Math.abs(own - (order[(at + 1) % 15] ?? 0)));
    expect(jumps.filter((jump) => jump > 2 && jump < 13)).toEqual([]);
  });

  it('puts one person in ten networks in the middle', () => {
    const networks = numbered('n', 10);
    const members = networks.flatMap(({ id: networkId }, at) =>
      Array.from({ length: 3 + (at % 4) }, (_, place) => ({ networkId, actorId: `${networkId}-${place}` })),
    );
    const memberships = [...networks.map(({ id: networkId }) => ({ networkId, actorId: 'person' })), ...members];
    const actors = [{ id: 'person' }, ...members.map(({ actorId }) => ({ id: actorId }))];
    const { spots } = affiliation({ actors, networks, memberships }, { focusId: 'person' });
    const person = spots.find(({ actorId }) => actorId === 'person');
    expect(person).toMatchObject({ x: 0, y: 0 });
    expect(person?.networkIds).toHaveLength(10);
  });

  it('puts a single network in the middle of its members', () => {
    const input = {
      actors: numbered('a', 3),
      networks: [{ id: 'n' }],
      memberships: [{ actorId: 'a1', networkId: 'n' }],
    };
    const { networks, apartIds } = affiliation(input);
    expect(networks[0]).toMatchObject(middle);
    expect(apartIds).toEqual(['a0', 'a2']);
  });
});

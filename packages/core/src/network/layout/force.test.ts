import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { force, forceDrafts, forceSteps } from './force.js';
import { forceAround } from './force-newcomers.js';
import type { ForceInput, ForceLayout } from './force-work.js';
import { distance } from './point.js';
import { seededRandom } from './seeded-random.js';

const idOf = (actor: number) => `actor-${(actor * 7919) % 10_007}`;
const mean = (lengths: readonly number[]) => lengths.reduce((sum, each) => sum + each, 0) / lengths.length;

/** A connected graph with preferential attachment, ids not in order of arrival. */
function growNetwork(actorCount: number, tiesEach: number): ForceInput {
  const random = seededRandom(7);
  const ends: number[] = [0];
  const ties: { fromId: string; toId: string }[] = [];
  for (let actor = 1; actor < actorCount; actor++) {
    for (let tie = 0; tie < Math.min(tiesEach, actor); tie++) {
      const other = ends[Math.floor(random() * ends.length)]!;
      ties.push({ fromId: idOf(actor), toId: idOf(other) });
      ends.push(actor, other);
    }
  }
  return { actors: Array.from({ length: actorCount }, (_, actor) => ({ id: idOf(actor) })), ties };
}

const networks = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 24 })
  .chain((ids) =>
    fc.record({
      actors: fc.constant(ids.map((id) => ({ id }))),
      ties: fc.array(fc.record({ fromId: fc.constantFrom(...ids), toId: fc.constantFrom(...ids) }), { maxLength: 40 }),
    }),
  );

const placesOf = ({ spots }: ForceLayout) => new Map(spots.map((spot) => [spot.actorId, spot]));
const places = (input: ForceInput) => placesOf(force(input));

describe('force', () => {
  it('gives every actor one place within the map', () => {
    fc.assert(
      fc.property(networks, (input) => {
        const { spots } = force(input);
        expect(spots.map(({ actorId }) => actorId).toSorted()).toEqual(input.actors.map(({ id }) => id).toSorted());
        for (const { x, y } of spots) {
          expect(Math.abs(x)).toBeLessThanOrEqual(1);
          expect(Math.abs(y)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('draws the same picture whatever the order of actors and ties', () => {
    fc.assert(
      fc.property(networks, (input) => {
        const turned = { actors: input.actors.toReversed(), ties: input.ties.toReversed() };
        expect(force(turned)).toEqual(force(input));
      }),
    );
  });

  it('lets no two symbols overlap', () => {
    fc.assert(
      fc.property(networks, (input) => {
        const { spots, nodeRadius } = force(input);
        expect(nodeRadius).toBeGreaterThan(0);
        for (const [at, one] of spots.entries()) {
          for (const other of spots.slice(at + 1)) {
            expect(distance(one, other)).toBeGreaterThanOrEqual(nodeRadius * 2 - 1e-12);
          }
        }
      }),
    );
  });

  it('keeps the preferred radius for sixty actors', () => {
    expect(force(growNetwork(60, 2)).nodeRadius).toBeGreaterThan(0.028);
  });

  it('draws a chain of five as a line with even steps', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const ties = ids.slice(1).map((toId, at) => ({ fromId: ids[at]!, toId }));
    const at = places({ actors: ids.map((id) => ({ id })), ties });
    expect(distance(at.get('a')!, at.get('e')!)).toBeCloseTo(2, 2);
    for (const { fromId, toId } of ties) expect(distance(at.get(fromId)!, at.get(toId)!)).toBeCloseTo(0.5, 1);
  });

  it('places tied actors closer than others in a grown network', () => {
    const input = growNetwork(200, 2);
    const at = places(input);
    const tied = mean(input.ties.map(({ fromId, toId }) => distance(at.get(fromId)!, at.get(toId)!)));
    const all = mean(input.actors.map(({ id }) => distance(at.get(id)!, at.get(input.actors[100]!.id)!)));
    expect(tied).toBeLessThan(all * 0.75);
  });

  it('draws the same two thousand actors whatever their order', () => {
    const input = growNetwork(2_000, 2);
    expect(force({ actors: input.actors.toReversed(), ties: input.ties.toReversed() })).toEqual(force(input));
  });

  it('draws a chain of a thousand as a line without overlaps', () => {
    const ids = Array.from({ length: 1_000 }, (_, at) => String(at).padStart(4, '0'));
    const ties = ids.slice(1).map((toId, at) => ({ fromId: ids[at]!, toId }));
    const input = { actors: ids.map((id) => ({ id })), ties };
    const at = places(input);
    expect(distance(at.get('0000')!, at.get('0999')!)).toBeGreaterThan(1.9);
    expect(force(input).nodeRadius).toBeGreaterThan(0.0005);
  });

  it('lays out thousands of pairs and single actors in room for each', () => {
    const ids = Array.from({ length: 6_000 }, (_, at) => String(at));
    const ties = ids.slice(0, 2_000).map((fromId, at) => ({ fromId, toId: ids[at + 2_000]! }));
    const { spots, nodeRadius } = force({ actors: ids.map((id) => ({ id })), ties });
    expect(spots).toHaveLength(6_000);
    expect(nodeRadius).toBeGreaterThan(0.001);
  });

  it('spreads two thousand actors by samples', () => {
    const { spots, nodeRadius } = force(growNetwork(2_000, 2));
    expect(spots).toHaveLength(2_000);
    expect(nodeRadius).toBeGreaterThan(0.002);
  });

  it('shows an empty network as nothing', () => {
    expect(force({ actors: [], ties: [] }).spots).toEqual([]);
  });
});

describe('forceDrafts', () => {
  it('shows drafts of the layout that come closer to the last one', () => {
    const input = growNetwork(500, 2);
    const drafts = forceDrafts(input);
    const first = drafts.next();
    const early = first.done === true ? [] : first.value.spots();
    let late = early;
    for (const draft of drafts) late = draft.spots();
    const last = places(input);
    const away = (spots: typeof early) => mean(spots.map((spot) => distance(spot, last.get(spot.actorId)!)));
    expect(early).toHaveLength(500);
    expect(away(late)).toBeLessThan(away(early) / 4);
  });

  it('ends in the same layout as without drafts', () => {
    const input = growNetwork(450, 2);
    const steps = forceSteps(input);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual(force(input));
  });
});

describe('forceAround', () => {
  it('moves no known actor when newcomers join', () => {
    fc.assert(
      fc.property(networks, fc.nat(), (input, cut) => {
        const known = input.actors.slice(0, cut % input.actors.length);
        const before = places({ ...input, actors: known });
        const after = placesOf(forceAround(input, before));
        for (const { id } of known) {
          expect(after.get(id)).toEqual(before.get(id));
        }
      }),
    );
  });

  it('places a newcomer closer to its partner than most others are', () => {
    const input = growNetwork(60, 2);
    const before = places(input);
    const partner = input.actors[40]!.id;
    const grown = {
      actors: [...input.actors, { id: 'newcomer' }],
      ties: [...input.ties, { fromId: 'newcomer', toId: partner }],
    };
    const after = placesOf(forceAround(grown, before));
    const away = distance(after.get('newcomer')!, after.get(partner)!);
    const farther = input.actors.filter(({ id }) => distance(after.get(id)!, after.get(partner)!) > away);
    expect(farther.length).toBeGreaterThan(40);
  });

  it('keeps the size of symbols when newcomers join a crowd', () => {
    const input = growNetwork(1_500, 2);
    const before = force(input);
    const newcomers = Array.from({ length: 30 }, (_, at) => ({ id: `newcomer-${at}` }));
    const ties = newcomers.map(({ id }) => ({ fromId: id, toId: idOf(0) }));
    const grown = { actors: [...input.actors, ...newcomers], ties: [...input.ties, ...ties] };
    const { nodeRadius } = forceAround(grown, placesOf(before));
    expect(nodeRadius).toBeGreaterThan(before.nodeRadius * 0.9);
  });
});

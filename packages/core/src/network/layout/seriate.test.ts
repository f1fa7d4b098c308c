import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriate } from './seriate.js';

const seriations = fc.nat(14).chain((count) =>
  fc.record({
    count: fc.constant(count),
    links: fc.array(
      fc.record({
        from: fc.nat(Math.max(0, count - 1)),
        to: fc.nat(Math.max(0, count - 1)),
        weight: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: count === 0 ? 0 : 30 },
    ),
    isRing: fc.boolean(),
    blocks: fc.array(fc.nat(3), { minLength: count, maxLength: count }),
  }),
);

const pair = (one: number, other: number) => `${Math.min(one, other)} ${Math.max(one, other)}`;

describe('seriate', () => {
  it('lists every item once, block by block', () => {
    fc.assert(
      fc.property(seriations, (seriation) => {
        const order = seriate(seriation);
        expect(new Set(order).size).toBe(seriation.count);
        const blocks = order.map((item) => seriation.blocks[item] ?? 0);
        expect(blocks).toEqual(blocks.toSorted((one, other) => one - other));
      }),
    );
  });

  it('lays a shuffled chain out straight', () => {
    const chain = [3, 0, 5, 1, 4, 2];
    const links = chain.slice(1).map((to, at) => ({ from: chain[at]!, to, weight: 1 }));
    const order = seriate({ count: 6, links });
    expect([chain, chain.toReversed()]).toContainEqual(order);
  });

  it('closes a shuffled ring', () => {
    const ring = [2, 0, 4, 1, 5, 3];
    const links = ring.map((from, at) => ({ from, to: ring[(at + 1) % 6]!, weight: 1 }));
    const order = seriate({ count: 6, links, isRing: true });
    const pairs = order.map((item, at) => pair(item, order[(at + 1) % 6]!));
    expect(pairs.toSorted()).toEqual(links.map(({ from, to }) => pair(from, to)).toSorted());
  });
});

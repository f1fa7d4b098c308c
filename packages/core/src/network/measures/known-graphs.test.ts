import { describe, expect, it } from 'vitest';
import { communities } from './communities.js';
import { constraint } from './constraint.js';
import { corePeriphery } from './core-periphery.js';
import { eiIndex } from './ei-index.js';
import { eigenvector } from './eigenvector.js';
import { buildGraphView } from './graph-view.js';
import { leiden } from './leiden.js';
import { reciprocity } from './reciprocity.js';
import { viewOfPairs } from './view-of-pairs.js';

/** Two tight groups of four with one tie between. */
const clique = (...ids: readonly string[]) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a}-${b}`));
const twoGroups = viewOfPairs(...clique('a', 'b', 'c', 'd'), ...clique('e', 'f', 'g', 'h'), 'd-e');
const star = viewOfPairs('m-a', 'm-b', 'm-c', 'm-d');
const path = (length: number) => viewOfPairs(...Array.from({ length }, (_, at) => `${at}-${at + 1}`));

/** Values along a line of 300, the highest of them about 1. */
const sine = (at: number) => Math.sin(((at + 1) * Math.PI) / 301) / Math.sin((150 * Math.PI) / 301);
const weigh = (pair: string, weight: number) => ({ fromId: pair.charAt(0), toId: pair.charAt(1), weight });
const arc = (fromId: string, toId: string) => ({ fromId, toId, direction: 'directed' as const });
const named = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('eigenvector', () => {
  it('settles on graphs of two sides, where plain power iteration swings', () => {
    const { values, eigenvalue } = eigenvector(star);
    expect([...values].map((value) => value.toFixed(9))).toEqual(['1.000000000', ...Array(4).fill('0.500000000')]);
    expect(eigenvalue).toBeCloseTo(2, 10);
  });

  it('settles on a line of 300, as a sine', () => {
    const { values, isSettled } = eigenvector(path(299));
    expect(isSettled).toBe(true);
    expect(Math.max(...values.map((value, at) => Math.abs(value - sine(at))))).toBeLessThan(1e-6);
  });

  it('says when it did not settle', () => {
    expect(eigenvector(path(299), { maximumRounds: 3 }).isSettled).toBe(false);
  });

  it('gives nothing to the part with the smaller eigenvalue', () => {
    const { values } = eigenvector(viewOfPairs(...clique('a', 'b', 'c', 'd'), 'x-y'));
    expect(values[4]).toBeCloseTo(0, 9);
  });
});

describe('constraint', () => {
  it('is 1/n for the centre of a star and 1 for its ends', () => {
    expect([...constraint(star)]).toEqual([0.25, 1, 1, 1, 1]);
  });

  it('rises above 1 in a triangle', () => {
    expect([...constraint(viewOfPairs('a-b', 'b-c', 'c-a'))]).toEqual([1.125, 1.125, 1.125]);
  });
});

describe('communities', () => {
  it('find two groups with one tie between, and agree', () => {
    const found = communities(twoGroups);
    expect([...found.of]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(found.agreement).toBe(1);
    expect(found.modularity).toBeCloseTo(12 / 13 - 0.5, 12);
  });

  it('agree less where there are no groups', () => {
    const ring = viewOfPairs(...Array.from({ length: 30 }, (_, at) => `${at}-${(at + 1) % 30}`));
    expect(communities(ring).agreement).toBeLessThan(0.8);
  });

  it('follow the resolution: few at a low one, everybody alone at a high one', () => {
    expect(leiden(twoGroups, { resolution: 0.01 }).sizes).toHaveLength(1);
    expect(leiden(twoGroups, { resolution: 20 }).sizes).toHaveLength(8);
  });

  it('follow the weights when asked to', () => {
    const square = buildGraphView(named('a', 'b', 'c', 'd'), [
      weigh('ab', 9),
      weigh('bc', 1),
      weigh('cd', 9),
      weigh('da', 1),
    ]);
    expect([...leiden(square, { isWeighted: true }).of]).toEqual([0, 0, 1, 1]);
  });
});

describe('corePeriphery', () => {
  it('fits an ideal core with its periphery, tied to the core only', () => {
    const ideal = viewOfPairs(
      ...clique('a', 'b', 'c'),
      ...['u', 'v', 'w', 'x', 'y', 'z'].flatMap((id) => ['a', 'b', 'c'].map((core) => `${core}-${id}`)),
    );
    const { coreness, fit } = corePeriphery(ideal);
    expect(fit).toBeGreaterThan(0.75);
    expect(Math.min(...coreness.slice(0, 3))).toBeGreaterThan(2 * Math.max(...coreness.slice(3)));
  });

  it('fits a star nearly wholly', () => {
    const { coreness, fit } = corePeriphery(star);
    expect(fit).toBeGreaterThan(0.95);
    expect(coreness[0]).toBe(1);
  });

  it('fits two groups badly', () => {
    expect(corePeriphery(twoGroups).fit).toBeLessThan(0.75);
  });
});

describe('eiIndex', () => {
  const groups = ['x', 'x', 'x', 'x', 'y', 'y', 'y', undefined];

  it('counts by group, leaves out actors without one, and compares with chance', () => {
    const found = eiIndex(twoGroups, groups);
    expect(found).toMatchObject({ external: 1, internal: 9, index: -0.8, withoutGroup: 3 });
    expect([...found.byGroup]).toEqual([
      ['x', { external: 1, internal: 6, index: -5 / 7 }],
      ['y', { external: 1, internal: 3, index: -0.5 }],
    ]);
    expect(found.expected).toBeGreaterThan(0);
    expect(found.shareAsLow).toBeLessThan(0.1);
  });

  it('is the same for the same seed, and its chance hardly differs with another', () => {
    expect(eiIndex(twoGroups, groups, { seed: 3 })).toEqual(eiIndex(twoGroups, groups, { seed: 3 }));
    expect(eiIndex(twoGroups, groups, { seed: 4 }).expected).toBeCloseTo(eiIndex(twoGroups, groups).expected, 1);
  });
});

describe('reciprocity', () => {
  it('counts a pair tied both ways once as pair and twice as arcs', () => {
    const view = buildGraphView(named('a', 'b', 'c'), [arc('a', 'b'), arc('b', 'a'), arc('b', 'c'), arc('b', 'c')]);
    expect(reciprocity(view)).toEqual({ bothWays: 1, oneWay: 1, pairShare: 1 / 2, arcShare: 2 / 3 });
  });
});

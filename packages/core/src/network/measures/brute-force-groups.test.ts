import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communities } from './communities.js';
import { components } from './components.js';
import { eiIndex } from './ei-index.js';
import { buildGraphView } from './graph-view.js';
import { leiden } from './leiden.js';
import { modularity } from './modularity.js';
import { actorsOf, drawnMultigraph, matrixOf, sumOf, viewOf } from './multigraph.js';
import { adjustedRandIndex } from './rand-index.js';

const often = { numRuns: 300 };

/** Every way to divide so many actors into groups. */
function divisionsOf(size: number): number[][] {
  let divisions: number[][] = [[]];
  for (let actor = 0; actor < size; actor++) {
    divisions = divisions.flatMap((of) =>
      Array.from({ length: Math.max(-1, ...of) + 2 }, (_, group) => [...of, group]),
    );
  }
  return divisions;
}

describe.each([{ isWeighted: false }, { isWeighted: true }])('compared with the definition, $isWeighted', (choice) => {
  it('modularity is the sum over all pairs of one group', () => {
    fc.assert(
      fc.property(drawnMultigraph, fc.array(fc.nat({ max: 2 }), { minLength: 7, maxLength: 7 }), (graph, of) => {
        const tie = matrixOf(graph, choice);
        const strength = tie.map((row) => sumOf(row));
        const whole = sumOf(strength);
        const terms = actorsOf(graph).flatMap((i) =>
          actorsOf(graph).map((j) => (of[i] === of[j] ? tie[i]![j]! - (1.5 * strength[i]! * strength[j]!) / whole : 0)),
        );
        const found = modularity(viewOf(graph), of, { ...choice, resolution: 1.5 });
        expect(found).toBeCloseTo(whole === 0 ? 0 : sumOf(terms) / whole, 10);
      }),
      often,
    );
  });

  it('communities come near the best of all divisions, hang together and keep to what modularity says', () => {
    fc.assert(
      fc.property(drawnMultigraph, (graph) => {
        const view = viewOf(graph);
        const found = communities(view, { ...choice, runs: 20 });
        const best = Math.max(...divisionsOf(graph.size).map((of) => modularity(view, of, choice)));
        expect(found.modularity).toBeGreaterThanOrEqual(best - 0.05);
        expect(found.modularity).toBe(modularity(view, found.of, choice));
        expect(sumOf(found.sizes)).toBe(graph.size);
        for (const group of found.sizes.keys()) {
          const members = actorsOf(graph).filter((actor) => found.of[actor] === group);
          const inside = members.map((actor) => ({ id: `${actor}` }));
          expect(components(buildGraphView(inside, graph.ties)).sizes).toHaveLength(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('compared with the definition', () => {
  it('the E–I index counts pairs, and chance gives what all permutations give in the mean', () => {
    fc.assert(
      fc.property(
        drawnMultigraph,
        fc.array(fc.constantFrom('x', 'y', undefined), { minLength: 7, maxLength: 7 }),
        (graph, all) => {
          const groups = all.slice(0, graph.size);
          const tie = matrixOf(graph, { isWeighted: false });
          const known = actorsOf(graph).filter((actor) => groups[actor] !== undefined);
          const pairs = known.flatMap((a) => known.filter((b) => b > a).map((b) => [a, b] as const));
          const ties = pairs.filter(([a, b]) => tie[a]![b]! > 0);
          const internal = ties.filter(([a, b]) => groups[a] === groups[b]).length;
          const found = eiIndex(viewOf(graph), groups);
          expect(found).toMatchObject({ internal, external: ties.length - internal });
          const alike = pairs.filter(([a, b]) => groups[a] === groups[b]).length / pairs.length;
          expect(ties.length > 0 && Math.abs(found.expected - (1 - 2 * alike)) > 0.2).toBe(false);
          expect(Number.isNaN(found.expected)).toBe(ties.length === 0);
        },
      ),
      often,
    );
  });

  it('the adjusted Rand index counts pairs treated alike', () => {
    const labels = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(labels, (rows) => {
        const pairs = rows.flatMap((a, at) => rows.slice(at + 1).map((b) => [a[0] === b[0], a[1] === b[1]] as const));
        const count = (of: (pair: readonly [boolean, boolean]) => boolean) => pairs.filter(of).length;
        const [both, one, other] = [count(([x, y]) => x && y), count(([x]) => x), count(([, y]) => y)];
        const chance = (one * other) / pairs.length;
        const expected = (one + other) / 2 === chance ? 1 : (both - chance) / ((one + other) / 2 - chance);
        const [first, second] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
        expect(adjustedRandIndex(first, second)).toBeCloseTo(expected, 10);
      }),
      often,
    );
  });

  it('leiden gives the same for the same seed', () => {
    fc.assert(
      fc.property(drawnMultigraph, fc.nat({ max: 99 }), (graph, seed) => {
        expect(leiden(viewOf(graph), { seed })).toEqual(leiden(viewOf(graph), { seed }));
      }),
      { numRuns: 50 },
    );
  });
});

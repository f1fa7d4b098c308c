import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeness } from './closeness.js';
import { constraint } from './constraint.js';
import { corePeriphery } from './core-periphery.js';
import { eigenvector } from './eigenvector.js';
import { actorsOf, drawnMultigraph, matrixOf, sumOf, viewOf } from './multigraph.js';
import { reciprocity } from './reciprocity.js';

const often = { numRuns: 300 };
const eachWay = [{ isWeighted: false }, { isWeighted: true }];

/** Expected values, as near as so many digits; NaN where NaN is expected. */
const near = (expected: readonly number[], digits = 8): readonly unknown[] =>
  expected.map((value) => (Number.isNaN(value) ? Number.NaN : (expect.closeTo(value, digits) as unknown)));

describe.each(eachWay)('compared with the definition on small multigraphs, $isWeighted', (choice) => {
  it('constraint follows from all shares', () => {
    fc.assert(
      fc.property(drawnMultigraph, (graph) => {
        const all = actorsOf(graph);
        const tie = matrixOf(graph, choice);
        const share = (i: number, j: number) => tie[i]![j]! / sumOf(tie[i]!);
        const expected = all.map((i) => {
          const partners = all.filter((j) => tie[i]![j]! > 0);
          if (partners.length === 0) return Number.NaN;
          return sumOf(
            partners.map((j) => {
              const through = partners.filter((q) => q !== j).map((q) => share(i, q) * share(q, j));
              return (share(i, j) + sumOf(through)) ** 2;
            }),
          );
        });
        expect([...constraint(viewOf(graph), choice)]).toEqual(near(expected));
      }),
      often,
    );
  });

  it('eigenvectors belong to the largest eigenvalue', () => {
    fc.assert(
      fc.property(drawnMultigraph, (graph) => {
        const tie = matrixOf(graph, choice);
        const { values, eigenvalue, isSettled } = eigenvector(viewOf(graph), choice);
        expect(isSettled).toBe(true);
        expect(Math.max(...values)).toBeCloseTo(1, 12);
        const image = tie.map((row) => sumOf(row.map((weight, other) => weight * values[other]!)));
        const scaled = [...values].map((value) => value * eigenvalue);
        expect(image).toEqual(near(scaled, 6));
        // No eigenvalue is larger: powers of the matrix grow no quicker, the shift keeping two-sided graphs from swinging.
        let power = tie.map(() => 1);
        let growth = 0;
        for (let round = 0; round < 400; round++) {
          const next = tie.map((row, at) => sumOf(row.map((weight, other) => weight * power[other]!)) + power[at]!);
          growth = Math.max(...next) / Math.max(...power);
          power = next.map((value) => value / Math.max(...next));
        }
        expect(eigenvalue).toBeCloseTo(growth - 1, 2);
      }),
      often,
    );
  });

  it('the fit of core and periphery is the correlation over all pairs, and no small change comes nearer to the ties', () => {
    fc.assert(
      fc.property(drawnMultigraph, (graph) => {
        const tie = matrixOf(graph, choice);
        const { coreness, fit } = corePeriphery(viewOf(graph), choice);
        const expected = likenessWith(tie, coreness);
        expect([fit]).toEqual(near([expected.correlation], 6));
        for (const actor of actorsOf(graph)) {
          for (const factor of [0.9, 1.1]) {
            const changed = coreness.map((value, at) => (at === actor ? value * factor : value));
            expect(likenessWith(tie, changed).cosine).toBeLessThanOrEqual(expected.cosine + 1e-3);
          }
        }
      }),
      often,
    );
  });
});

function likenessWith(tie: readonly (readonly number[])[], coreness: Float64Array) {
  const pairs = tie.flatMap((row, a) =>
    row.flatMap((x, b) => (a === b ? [] : [[x, coreness[a]! * coreness[b]!] as const])),
  );
  const around = (x: number, y: number) => {
    const length = (of: 0 | 1, middle: number) => Math.sqrt(sumOf(pairs.map((pair) => (pair[of] - middle) ** 2)));
    const [ties, pattern] = [length(0, x), length(1, y)];
    if (ties < 1e-6) return Number.NaN;
    return pattern < 1e-9 ? 0 : sumOf(pairs.map((pair) => (pair[0] - x) * (pair[1] - y))) / (ties * pattern);
  };
  const mean = (of: 0 | 1) => sumOf(pairs.map((pair) => pair[of])) / pairs.length;
  const cosine = around(0, 0);
  return { correlation: around(mean(0), mean(1)), cosine: Number.isNaN(cosine) ? 0 : cosine };
}

describe('compared with the definition on small multigraphs', () => {
  it('closeness is the inverse of the mean distance to whom one reaches', () => {
    fc.assert(
      fc.property(drawnMultigraph, (graph) => {
        const tie = matrixOf(graph, { isWeighted: false });
        const far = tie.map((row) => row.map((weight) => (weight === 0 ? Infinity : 1)));
        for (const actor of actorsOf(graph)) far[actor]![actor] = 0;
        for (const k of actorsOf(graph)) {
          for (const i of actorsOf(graph)) {
            for (const j of actorsOf(graph)) far[i]![j] = Math.min(far[i]![j]!, far[i]![k]! + far[k]![j]!);
          }
        }
        const reached = far.map((row) => row.filter((distance) => distance > 0 && distance < Infinity));
        const expected = reached.map((row) => row.length / sumOf(row));
        expect([...closeness(viewOf(graph))]).toEqual(near(expected));
      }),
      often,
    );
  });

  it('reciprocity counts pairs one way and both ways', () => {
    fc.assert(
      fc.property(drawnMultigraph, (graph) => {
        const tie = matrixOf(graph, { isWeighted: false, isDirected: true });
        const ways = actorsOf(graph).flatMap((a) =>
          actorsOf(graph)
            .filter((b) => b > a)
            .map((b) => tie[a]![b]! + tie[b]![a]!),
        );
        const found = reciprocity(viewOf(graph));
        expect(found.bothWays).toBe(ways.filter((way) => way === 2).length);
        expect(found.oneWay).toBe(ways.filter((way) => way === 1).length);
      }),
      often,
    );
  });
});

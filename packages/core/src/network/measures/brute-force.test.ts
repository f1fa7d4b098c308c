import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articulationPoints } from './articulation-points.js';
import { betweenness } from './betweenness.js';
import { bridges } from './bridges.js';
import { transitivity, triangles } from './clustering.js';
import { components } from './components.js';
import { coreNumbers } from './core-numbers.js';
import { diameter } from './diameter.js';
import { buildGraphView } from './graph-view.js';
import { harmonicCloseness } from './harmonic-closeness.js';
import { neighbourhood } from './neighbourhood.js';
import { robustness } from './robustness.js';
import { shortestPath } from './shortest-path.js';

/** A graph as a plain matrix; everything below is computed from it by trying out, with no code of the measures. */
type Matrix = readonly (readonly boolean[])[];

const matrixOf = (sizes: { min: number; max: number }, shares: readonly number[]): fc.Arbitrary<Matrix> =>
  fc.record({ size: fc.integer(sizes), share: fc.constantFrom(...shares) }).chain(({ size, share }) => {
    const row = fc.array(fc.nat({ max: 99 }), { minLength: size, maxLength: size });
    return fc.array(row, { minLength: size, maxLength: size }).map((draws) => matrixBelow(draws, share));
  });

/** Ties two actors where the number drawn for them is below the share, out of 100. */
function matrixBelow(draws: readonly (readonly number[])[], share: number): Matrix {
  const drawnFor = (a: number, b: number) => draws[Math.min(a, b)]?.[Math.max(a, b)] ?? 100;
  return draws.map((row, a) => row.map((_, b) => a !== b && drawnFor(a, b) < share));
}

const smallMatrix = matrixOf({ min: 0, max: 9 }, [15, 30, 50, 80]);
const middlingMatrix = matrixOf({ min: 30, max: 45 }, [3, 5, 10]);
const often = { numRuns: 300 };

const viewOf = (matrix: Matrix) =>
  buildGraphView(
    matrix.map((_, actor) => ({ id: `${actor}` })),
    matrix.flatMap((row, from) =>
      row.flatMap((isTied, to) => (isTied && from < to ? [{ fromId: `${from}`, toId: `${to}` }] : [])),
    ),
  );

const actorsOf = (matrix: Matrix) => [...matrix.keys()];
const pairsOf = (actors: readonly number[]) =>
  actors.flatMap((a) => actors.filter((b) => b > a).map((b) => [a, b] as const));
const without = (matrix: Matrix, gone: number): Matrix =>
  matrix.map((row, a) => row.map((isTied, b) => isTied && a !== gone && b !== gone));
const cut = (matrix: Matrix, [x, y]: readonly [number, number]): Matrix =>
  matrix.map((row, a) => row.map((isTied, b) => isTied && !((a === x && b === y) || (a === y && b === x))));

/** Every simple path between two actors that is not longer than the shortest found so far. */
function shortestPathsOf(matrix: Matrix, from: number, to: number): number[][] {
  let found: number[][] = [];
  let shortest = Infinity;
  const extend = (path: number[]): void => {
    const last = path.at(-1) ?? from;
    if (path.length > shortest) return;
    if (last === to) {
      found = path.length < shortest ? [path] : [...found, path];
      shortest = path.length;
      return;
    }
    for (const next of actorsOf(matrix)) if (matrix[last]?.[next] && !path.includes(next)) extend([...path, next]);
  };
  extend([from]);
  return found;
}

const distanceOf = (matrix: Matrix, from: number, to: number) =>
  (shortestPathsOf(matrix, from, to)[0]?.length ?? Infinity) - 1;

/** Distances by Floyd and Warshall, as a second opinion to the path enumeration. */
function distancesOf(matrix: Matrix): number[][] {
  const size = matrix.length;
  const far = matrix.map((row) => row.map((isTied) => (isTied ? 1 : Infinity)));
  for (const [actor, row] of far.entries()) row[actor] = 0;
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) far[i]![j] = Math.min(far[i]![j]!, far[i]![k]! + far[k]![j]!);
  }
  return far;
}

function partsOf(matrix: Matrix, actors: readonly number[]): number[][] {
  const far = distancesOf(matrix);
  const parts = actors.map((a) => actors.filter((b) => far[a]![b]! < Infinity));
  return parts.filter((part, at) => part[0] === actors[at]);
}

describe('compared with trying out on small random graphs', () => {
  it('betweenness counts the shares of enumerated shortest paths', () => {
    fc.assert(
      fc.property(smallMatrix, (matrix) => {
        const expected = actorsOf(matrix).map((actor) =>
          pairsOf(actorsOf(matrix).filter((other) => other !== actor)).reduce((sum, [from, to]) => {
            const paths = shortestPathsOf(matrix, from, to);
            return paths.length === 0 ? sum : sum + paths.filter((path) => path.includes(actor)).length / paths.length;
          }, 0),
        );
        for (const [actor, score] of betweenness(viewOf(matrix)).entries())
          expect(score).toBeCloseTo(expected[actor]!, 10);
      }),
      often,
    );
  });

  it('shortestPath is the first of all shortest paths', () => {
    fc.assert(
      fc.property(smallMatrix, (matrix) => {
        const view = viewOf(matrix);
        for (const [from, to] of pairsOf(actorsOf(matrix))) {
          const [first] = shortestPathsOf(matrix, from, to).toSorted((a, b) => {
            const at = a.findIndex((actor, step) => actor !== b[step]);
            return at === -1 ? 0 : a[at]! - b[at]!;
          });
          expect(shortestPath(view, from, to)).toEqual(first === undefined ? undefined : Int32Array.from(first));
        }
      }),
      often,
    );
  });

  it('harmonic closeness and neighbourhoods follow the distances', () => {
    fc.assert(
      fc.property(smallMatrix, (matrix) => {
        const view = viewOf(matrix);
        const far = distancesOf(matrix);
        for (const [actor, closeness] of harmonicCloseness(view).entries()) {
          const sum = far[actor]!.reduce((total, distance) => (distance === 0 ? total : total + 1 / distance), 0);
          expect(closeness).toBeCloseTo(matrix.length < 2 ? 0 : sum / (matrix.length - 1), 12);
          const near = actorsOf(matrix).filter((other) => far[actor]![other]! <= 2);
          expect([...neighbourhood(view, actor, 2).actors].toSorted((a, b) => a - b)).toEqual(near);
        }
      }),
      often,
    );
  });

  it('components and diameter follow the distances', () => {
    fc.assert(
      fc.property(smallMatrix, (matrix) => {
        const parts = partsOf(matrix, actorsOf(matrix)).toSorted((a, b) => b.length - a.length);
        const view = viewOf(matrix);
        expect([...components(view).sizes]).toEqual(parts.map((part) => part.length));
        expect([...components(view).of]).toEqual(
          actorsOf(matrix).map((actor) => parts.findIndex((part) => part.includes(actor))),
        );
        const longest = pairsOf(parts[0] ?? []).map(([a, b]) => distanceOf(matrix, a, b));
        expect(diameter(view)).toBe(Math.max(0, ...longest));
      }),
      often,
    );
  });

  it('articulation points and robustness follow from taking each actor away', () => {
    fc.assert(
      fc.property(smallMatrix, (matrix) => {
        const view = viewOf(matrix);
        const { connectedShare, cutOff } = robustness(view);
        const before = partsOf(matrix, actorsOf(matrix));
        const points = actorsOf(matrix).filter((gone) => {
          const others = actorsOf(matrix).filter((actor) => actor !== gone);
          const parts = partsOf(without(matrix, gone), others);
          const pairs = parts.reduce((sum, part) => sum + part.length * (part.length - 1), 0);
          expect(connectedShare[gone]).toBeCloseTo(
            others.length < 2 ? 1 : pairs / (others.length * (others.length - 1)),
            12,
          );
          const own = (before.find((part) => part.includes(gone)) ?? []).filter((actor) => actor !== gone);
          const largest = Math.max(0, ...parts.filter((part) => own.includes(part[0]!)).map((part) => part.length));
          expect(cutOff[gone]).toBe(own.length - largest);
          return parts.length > before.length;
        });
        expect([...articulationPoints(view)]).toEqual(points);
      }),
      often,
    );
  });

  it('bridges follow from cutting each tie', () => {
    fc.assert(
      fc.property(smallMatrix, (matrix) => {
        const before = partsOf(matrix, actorsOf(matrix)).length;
        const ties = pairsOf(actorsOf(matrix)).filter(([a, b]) => matrix[a]?.[b]);
        const expected = ties.filter((tie) => partsOf(cut(matrix, tie), actorsOf(matrix)).length > before);
        expect(bridges(viewOf(matrix))).toEqual(expected);
      }),
      often,
    );
  });

  it('core numbers follow from peeling', () => {
    fc.assert(
      fc.property(smallMatrix, (matrix) => {
        const numbers = coreNumbers(viewOf(matrix));
        for (let k = 0; k <= matrix.length; k++) {
          let core = actorsOf(matrix);
          let size = -1;
          while (size !== core.length) {
            size = core.length;
            core = core.filter((actor, _, all) => all.filter((other) => matrix[actor]?.[other]).length >= k);
          }
          expect(actorsOf(matrix).filter((actor) => numbers[actor]! >= k)).toEqual(core);
        }
      }),
      often,
    );
  });

  it('triangles and transitivity follow from all triples', () => {
    fc.assert(
      fc.property(smallMatrix, (matrix) => {
        const tied = (a: number, b: number) => matrix[a]?.[b] === true;
        const corners = actorsOf(matrix).map((actor) => {
          const partners = pairsOf(actorsOf(matrix).filter((other) => tied(actor, other)));
          return { pairs: partners.length, closed: partners.filter(([a, b]) => tied(a, b)).length };
        });
        expect([...triangles(viewOf(matrix))]).toEqual(corners.map(({ closed }) => closed));
        const sum = (field: 'pairs' | 'closed') => corners.reduce((total, corner) => total + corner[field], 0);
        expect(transitivity(viewOf(matrix))).toBeCloseTo(sum('pairs') === 0 ? 0 : sum('closed') / sum('pairs'), 12);
      }),
      often,
    );
  });

  it('distances on graphs of more than one batch of searches follow Floyd and Warshall', () => {
    fc.assert(
      fc.property(middlingMatrix, (matrix) => {
        const view = viewOf(matrix);
        const far = distancesOf(matrix);
        const sums = far.map((row) => row.reduce((sum, distance) => (distance === 0 ? sum : sum + 1 / distance), 0));
        for (const [actor, closeness] of harmonicCloseness(view).entries()) {
          expect(closeness).toBeCloseTo(sums[actor]! / (matrix.length - 1), 12);
        }
        const [largest = []] = partsOf(matrix, actorsOf(matrix)).toSorted((a, b) => b.length - a.length);
        expect(diameter(view)).toBe(Math.max(...largest.flatMap((a) => largest.map((b) => far[a]![b]!))));
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourGrid } from './neighbour-grid.js';

const coordinate = fc.double({ min: -400, max: 400, noNaN: true });

describe('neighbourGrid', () => {
  it('finds everybody at most 1 away, each pair once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 40 }), (places) => {
        // Some in a heap, some far out, so that both close pairs and wide grids occur.
        const all = places.flatMap(([x, y]) => [
          [x, y],
          [x / 100, y / 100],
        ]);
        const [x, y] = [Float64Array.from(all, ([at]) => at!), Float64Array.from(all, ([, at]) => at!)];
        const grid = neighbourGrid(x, y);
        for (const place of x.keys()) {
          const found = [...grid.found.subarray(0, grid.find(place))];
          const close = [...x.keys()].filter(
            (other) => other > place && Math.hypot(x[other]! - x[place]!, y[other]! - y[place]!) <= 1,
          );
          expect(found).toEqual(expect.arrayContaining(close));
          expect(new Set(found).size).toBe(found.length);
        }
      }),
    );
  });
});

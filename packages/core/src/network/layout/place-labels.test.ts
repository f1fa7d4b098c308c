import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.js';

const bounds = { left: 0, top: 0, right: 600, bottom: 400 };
const request = { radius: 10, width: 80, height: 16, priority: 0 };

describe('placeLabels', () => {
  it('lets labels overlap neither each other nor a symbol nor the border', () => {
    const requests = fc.array(
      fc.record({
        x: fc.integer({ min: 10, max: 590 }),
        y: fc.integer({ min: 10, max: 390 }),
        radius: fc.constant(8),
        width: fc.integer({ min: 20, max: 120 }),
        height: fc.constant(16),
        priority: fc.nat({ max: 5 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(requests, (wanted) => {
        const boxes = placeLabels(wanted, bounds).flatMap((place, at) => {
          if (place === undefined) return [];
          const { width, height } = wanted[at]!;
          return [{ at, x: place.x, y: place.y, width, height }];
        });
        for (const [at, one] of boxes.entries()) {
          expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
          expect(one.y + one.height / 2).toBeLessThanOrEqual(400);
          for (const other of boxes.slice(at + 1)) {
            const apartX = Math.abs(one.x - other.x) - (one.width + other.width) / 2;
            const apartY = Math.abs(one.y - other.y) - (one.height + other.height) / 2;
            expect(Math.max(apartX, apartY)).toBeGreaterThanOrEqual(-1e-9);
          }
          for (const symbol of wanted) {
            const apartX = Math.abs(one.x - symbol.x) - one.width / 2 - symbol.radius;
            const apartY = Math.abs(one.y - symbol.y) - one.height / 2 - symbol.radius;
            expect(Math.max(apartX, apartY)).toBeGreaterThanOrEqual(-1e-9);
          }
        }
      }),
    );
  });

  it('prefers the place below the symbol', () => {
    expect(placeLabels([{ ...request, x: 300, y: 200 }], bounds)).toEqual([{ x: 300, y: 218, side: 'below' }]);
  });

  it('gives the better place to the more important label', () => {
    const places = placeLabels(
      [
        { ...request, x: 300, y: 200 },
        { ...request, x: 340, y: 200, priority: 1 },
      ],
      bounds,
    );
    expect(places.map((place) => place?.side)).toEqual(['above', 'below']);
  });

  it('leaves a label out where there is no room', () => {
    const narrow = { left: 0, top: 0, right: 60, bottom: 60 };
    expect(placeLabels([{ ...request, x: 30, y: 30 }], narrow)).toEqual([undefined]);
  });
});

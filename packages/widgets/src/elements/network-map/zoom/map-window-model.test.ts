import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, moved, revealing, seenOf, stepped, wholeMap, zoomed } from './map-window-model.js';
import type { MapWindow } from './map-window-model.js';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const windows = fc
  .record({ factor: fc.double({ min: 1, max: 16, noNaN: true }), x: share, y: share })
  .map(({ factor, x, y }): MapWindow => zoomed(wholeMap, factor, { x, y }));

describe('a window on the map', () => {
  it('stays within the picture however it is enlarged and moved', () => {
    const places = fc.record({ x: share, y: share });
    const factors = fc.double({ min: 0.1, max: 10, noNaN: true });
    fc.assert(
      fc.property(windows, factors, places, (window, factor, { x, y }) => {
        for (const next of [zoomed(window, factor, { x, y }), moved(window, x * 4 - 2, y * 4 - 2)]) {
          expect(next.zoom).toBeGreaterThanOrEqual(1);
          expect(next.x - 0.5 / next.zoom).toBeGreaterThanOrEqual(-1e-9);
          expect(next.y + 0.5 / next.zoom).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('keeps the place in view at which it is enlarged', () => {
    const place = { x: 0.3, y: 0.6 };
    const before = zoomed(wholeMap, 2);
    const after = zoomed(before, 1.5, place);
    const seenAt = ({ zoom, x, y }: MapWindow) => [(place.x - x) * zoom, (place.y - y) * zoom];
    expect(seenAt(after)[0]).toBeCloseTo(seenAt(before)[0] ?? NaN);
    expect(seenAt(after)[1]).toBeCloseTo(seenAt(before)[1] ?? NaN);
  });

  it('goes up and down by levels and stops at both ends', () => {
    let window = wholeMap;
    for (let step = 0; step < 20; step += 1) window = stepped(window, 1);
    expect(window.zoom).toBe(16);
    for (let step = 0; step < 20; step += 1) window = stepped(window, -1);
    expect(window).toEqual(wholeMap);
    expect(levelOf(2.4)).toBe(2);
  });

  it('moves only as far as a place needs', () => {
    const window = zoomed(wholeMap, 4);
    expect(revealing(window, { x: 0.52, y: 0.5 })).toBe(window);
    expect(revealing(window, { x: 0.9, y: 0.5 }).x).toBeCloseTo(0.875);
  });

  it('is seen at the height of the whole', () => {
    const seen = seenOf(zoomed(wholeMap, 2), { width: 1_600, height: 1_010 } as never, 0.65);
    expect(seen).toEqual({ x: 400, y: 245, width: 800, height: 520 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../map-label-model.js';
import { convexHull, hullLabel, outlinePath, outlineSides } from './hull-model.js';

interface Place {
  readonly x: number;
  readonly y: number;
}

const whole = fc.integer({ min: -200, max: 200 });
const places = fc.array(fc.record({ x: whole, y: whole }), { minLength: 1, maxLength: 30 });

function turn(one: Place, two: Place, three: Place): number {
  return (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x);
}

function around<Corner>(corners: readonly Corner[]): readonly (readonly [Corner, Corner, Corner])[] {
  return corners.map((corner, at) => [
    corner,
    corners[(at + 1) % corners.length]!,
    corners[(at + 2) % corners.length]!,
  ]);
}

describe('the hull of points', () => {
  it('has only corners that are points, and turns one way at each', () => {
    fc.assert(
      fc.property(places, (points) => {
        const hull = convexHull(points);
        for (const corner of hull) expect(points).toContain(corner);
        const turns = hull.length > 2 ? around(hull).map((corners) => turn(...corners)) : [];
        expect(turns.every((each) => each > 0)).toBe(true);
      }),
    );
  });

  it('holds every point', () => {
    fc.assert(
      fc.property(places, (points) => {
        const hull = convexHull(points);
        if (hull.length < 3) return;
        for (const point of points)
          for (const [one, two] of around(hull)) expect(turn(one, two, point)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the same in any order, with doubles, and of itself', () => {
    fc.assert(
      fc.property(places, (points) => {
        const hull = convexHull(points);
        expect(convexHull([...points, ...points].toReversed())).toEqual(hull);
        expect(convexHull(hull)).toEqual(hull);
      }),
    );
  });

  it('leaves out what lies on a side', () => {
    const row = [0, 10, 20].map((x) => ({ x, y: 5 }));
    expect(convexHull(row)).toEqual([row[0], row[2]]);
    expect(convexHull([])).toEqual([]);
  });
});

describe('the outline of a hull', () => {
  it('keeps its distance from every point', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 40 }), (points, padding) => {
        for (const { start, end, corner } of outlineSides(convexHull(points), padding)) {
          expect(Math.hypot(end.x - corner.x, end.y - corner.y)).toBeCloseTo(padding);
          const length = Math.hypot(end.x - start.x, end.y - start.y);
          if (length === 0) continue;
          for (const point of points) expect(turn(start, end, point) / length).toBeGreaterThan(padding - 1e-6);
        }
      }),
    );
  });

  it('goes around by an arc at each corner', () => {
    fc.assert(
      fc.property(places, (points) => {
        const hull = convexHull(points);
        const path = outlinePath(hull, 12);
        expect(path).toMatch(/^M.*Z$/);
        expect(path).not.toContain('NaN');
        expect(path.match(/A12 12 0 0 1 /g)).toHaveLength(Math.max(2, hull.length));
      }),
    );
  });

  it('is empty without points', () => {
    expect(outlinePath([], 12)).toBe('');
  });
});

describe('the name of an outline', () => {
  const text = { lines: ['Gesundheit'], width: 60, height: 14 };
  const room = { padding: 15, width: 800, height: 600, obstacles: [] };

  it('stands above where nothing is in the way', () => {
    const label = hullLabel([{ x: 400, y: 300 }], text, room);
    expect(label).toMatchObject({ x: 400, y: 300 - 15 - 7 });
  });

  it('gives way to symbols and names', () => {
    const above = { left: 350, right: 450, top: 200, bottom: 299 };
    expect(hullLabel([{ x: 400, y: 300 }], text, { ...room, obstacles: [above] })?.y).toBeGreaterThan(300);
  });

  it('stays in the picture', () => {
    const spots = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(fc.array(spots, { minLength: 1, maxLength: 12 }), (points) => {
        const { left, right, top, bottom } = boxOf(hullLabel(convexHull(points), text, room)!);
        expect([left >= 0, top >= 0, right <= 800, bottom <= 600]).toEqual([true, true, true, true]);
      }),
    );
  });

  it('is missing without points', () => {
    expect(hullLabel([], text, room)).toBeUndefined();
  });
});

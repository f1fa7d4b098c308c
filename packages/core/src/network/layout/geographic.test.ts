import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geographic } from './geographic.js';
import type { GeographicActor } from './geographic.js';
import { distance } from './point.js';

const at = (id: string, latitude: number, longitude: number): GeographicActor => ({
  id,
  location: { geo: { latitude, longitude } },
});

const positions = fc.record({
  latitude: fc.double({ min: 47, max: 55, noNaN: true }),
  longitude: fc.double({ min: 6, max: 15, noNaN: true }),
});
const locations = fc.oneof(
  positions.map((geo) => ({ geo })),
  fc.constant({ geo: { latitude: 50, longitude: 10 } }),
  fc.constantFrom(undefined, {}, { geo: { latitude: 50, longitude: 9 }, precision: 'hidden' as const }),
);
const inputs = fc
  .array(locations, { maxLength: 30 })
  .map((all) => ({ actors: all.map((location, place) => ({ id: `a${place}`, location })) }));

describe('geographic', () => {
  it('shows every actor once, on the map or in the list of those apart', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { spots, apartIds } = geographic(input);
        const shown = [...spots.map(({ actorId }) => actorId), ...apartIds];
        expect(shown.toSorted()).toEqual(input.actors.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('draws the same picture whatever the order of the data', () => {
    fc.assert(
      fc.property(inputs, ({ actors }) => {
        expect(geographic({ actors: actors.toReversed() })).toEqual(geographic({ actors }));
      }),
    );
  });

  it('lets no two symbols overlap and none leave the map', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { spots, nodeRadius } = geographic(input);
        expect(nodeRadius).toBeGreaterThan(0.004);
        for (const [place, one] of spots.entries()) {
          expect(Math.max(Math.abs(one.x), Math.abs(one.y))).toBeLessThanOrEqual(1);
          for (const other of spots.slice(place + 1)) {
            expect(distance(one, other)).toBeGreaterThanOrEqual(nodeRadius * 2 - 1e-12);
          }
        }
      }),
    );
  });

  it('has north up and east on the right', () => {
    const { spots } = geographic({ actors: [at('a', 51, 7), at('b', 52, 8)] });
    expect(spots[1]!.x).toBeGreaterThan(spots[0]!.x);
    expect(spots[1]!.y).toBeLessThan(spots[0]!.y);
  });

  it('shortens degrees of longitude by the cosine of the middle latitude', () => {
    const [west, east, south, north] = geographic({
      actors: [at('a', 60, 10), at('b', 60, 11), at('c', 59.5, 10.5), at('d', 60.5, 10.5)],
    }).spots;
    expect(distance(west!.anchor, east!.anchor) / distance(south!.anchor, north!.anchor)).toBeCloseTo(0.5, 10);
  });

  it('tells how many metres a unit of the map is', () => {
    const { spots, metresPerUnit } = geographic({ actors: [at('a', 50, 10), at('b', 51, 10)] });
    expect(distance(spots[0]!.anchor, spots[1]!.anchor) * metresPerUnit).toBeCloseTo(111_195.08, 3);
  });

  it('keeps neighbours across the 180th meridian together', () => {
    const { spots } = geographic({ actors: [at('a', -17, 179.5), at('b', -17, -179.5), at('c', -16, 179.5)] });
    const [west, east] = spots;
    expect(east!.anchor.x - west!.anchor.x).toBeGreaterThan(1.5);
  });

  it('fans out twelve at one spot and keeps where they are', () => {
    const crowd = Array.from({ length: 12 }, (_, place) => at(`a${place}`, 50, 10));
    const { spots, nodeRadius } = geographic({ actors: [...crowd, at('far', 50.2, 10)] });
    const anchors = spots.filter(({ actorId }) => actorId !== 'far').map(({ anchor }) => anchor);
    expect(new Set(anchors.map(({ x, y }) => `${x} ${y}`)).size).toBe(1);
    expect(nodeRadius).toBeGreaterThan(0.027);
    for (const spot of spots) expect(distance(spot, spot.anchor)).toBeLessThan(0.3);
  });

  it('brings outlines of the data into the same coordinates', () => {
    const ring = [
      [9, 49],
      [11, 49],
      [11, 51],
      [9, 51],
      [9, 49],
    ] as const;
    const { outlines, spots } = geographic({ actors: [at('a', 50, 10)], outlines: [[ring]] });
    const [corner] = outlines[0]![0]!;
    expect(outlines[0]![0]).toHaveLength(5);
    expect(corner!.x).toBeLessThan(spots[0]!.x);
    expect(corner!.y).toBeGreaterThan(spots[0]!.y);
  });

  it('shows a district as such and a hidden place not at all', () => {
    const geo = { latitude: 50, longitude: 10 };
    const { spots, apartIds } = geographic({
      actors: [
        { id: 'a', location: { geo, precision: 'district' } },
        { id: 'b', location: { geo, precision: 'hidden' } },
      ],
    });
    expect(spots).toMatchObject([{ actorId: 'a', isDistrict: true, x: 0, y: 0 }]);
    expect(apartIds).toEqual(['b']);
  });
});

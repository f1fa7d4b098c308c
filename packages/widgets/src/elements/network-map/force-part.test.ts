import { buildActor, buildTie } from '@geflecht/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { createPlacer, expectNewcomers } from './force-part.js';
import type { Canvas } from './map-picture-model.js';
import { networkMap } from './network-map-model.js';
import { districtNetwork, grownNetwork } from './network-map-sample.js';

const canvas = { width: 840, fontSize: 13, isUpright: false, zoom: 1 } as Canvas;
const district = networkMap(districtNetwork, { locale: 'de' });

/** The district with somebody new who works with the library. */
const grown = networkMap(
  {
    ...districtNetwork,
    actors: [...(districtNetwork.actors ?? []), buildActor({ id: 'leseclub', name: 'Leseclub' })],
    ties: [...(districtNetwork.ties ?? []), buildTie({ id: 'new', fromId: 'buecherei', toId: 'leseclub' })],
  },
  { locale: 'de' },
);

describe('createPlacer', () => {
  it('keeps the places of all who stay when somebody joins, and again when they leave', async () => {
    await expectNewcomers();
    const placer = createPlacer(() => undefined);
    const first = placer.place(district, canvas)!;
    const second = placer.place(grown, canvas)!;
    expect(second.places.get('leseclub')).toBeDefined();
    const moved = [...first.places].map(([id, { x, y }]) => {
      const now = second.places.get(id) ?? { x: Number.NaN, y: Number.NaN };
      return `${now.x - x} ${Math.round((now.y - y) * 1000)}`;
    });
    expect([...new Set(moved)]).toEqual(['0 0']);
    expect(placer.place(district, canvas)).toEqual(second);
  });

  it('remembers somebody who was away', async () => {
    await expectNewcomers();
    const placer = createPlacer(() => undefined);
    placer.place(grown, canvas);
    const before = placer.place(grown, canvas)?.places.get('leseclub');
    placer.place(district, canvas);
    expect(placer.place(grown, canvas)?.places.get('leseclub')).toEqual(before);
  });

  it('places a network of other actors as if it were the first', () => {
    const placer = createPlacer(() => undefined);
    placer.place(district, canvas);
    const other = networkMap(grownNetwork(30), { locale: 'de' });
    expect(placer.place(other, canvas)).toEqual(createPlacer(() => undefined).place(other, canvas));
  });

  it('asks to be drawn again once a large map is placed', async () => {
    const large = networkMap(grownNetwork(300), { locale: 'de' });
    const again = vi.fn<() => void>();
    const placer = createPlacer(again);
    expect(placer.place(large, canvas)).toBeUndefined();
    await expect.poll(() => again.mock.calls.length, { timeout: 10_000 }).toBe(1);
    expect(placer.place(large, canvas)?.places.size).toBe(300);
  });
});

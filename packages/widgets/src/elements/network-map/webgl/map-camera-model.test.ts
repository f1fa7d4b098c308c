import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../map-picture-model.js';
import { boundsOf, cameraOn } from './map-camera-model.js';

const length = fc.integer({ min: 100, max: 8_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const scenes = fc.record({
  width: length,
  height: length,
  wide: fc.integer({ min: 300, max: 2_000 }),
  x: share,
  y: share,
});

/** Where the library puts a place of the picture on the stage, as it documents that for square bounds. */
function onStage(place: { readonly x: number; readonly y: number }, scene: Parameters<typeof cameraOn>) {
  const [, picture, stage] = scene;
  const camera = cameraOn(...scene);
  const bounds = boundsOf(picture);
  const side = bounds.x[1] - bounds.x[0];
  const framed = { x: (place.x - bounds.x[0]) / side, y: (-place.y - bounds.y[0]) / side };
  const unit = Math.min(stage.width, stage.height) / camera.ratio;
  return { x: stage.width / 2 + (framed.x - camera.x) * unit, y: stage.height / 2 - (framed.y - camera.y) * unit };
}

describe('the camera', () => {
  it('shows what is seen from edge to edge', () => {
    fc.assert(
      fc.property(scenes, ({ width, height, wide, x, y }) => {
        const picture = { width, height } as Picture;
        const seen = { x: x * width * 0.5, y: y * height * 0.5, width: width * 0.5, height: height * 0.5 };
        const stage = { width: wide, height: (wide * height) / width };
        const [start, end] = [seen, { x: seen.x + seen.width, y: seen.y + seen.height }].map((place) =>
          onStage(place, [seen, picture, stage]),
        );
        expect(start?.x).toBeCloseTo(0, 3);
        expect(start?.y).toBeCloseTo(0, 3);
        expect(end?.x).toBeCloseTo(stage.width, 3);
        expect(end?.y).toBeCloseTo(stage.height, 3);
      }),
    );
  });

  it('gives the library a square, whatever the shape of the picture', () => {
    const { x, y } = boundsOf({ width: 300, height: 900 } as Picture);
    expect([x, y]).toEqual([
      [0, 900],
      [-900, 0],
    ]);
  });
});

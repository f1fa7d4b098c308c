import type { Picture } from '../map-picture-model.js';
import type { SeenBox } from '../render-map.js';

/** Extent of what is drawn, in the scene's own units: those of the picture, with y upwards. */
export interface SceneBounds {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** Where the camera stands: its middle in shares of the bounds, with y upwards, and which share of them it sees. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly angle: 0;
  readonly ratio: number;
}

/** Room on the screen, in CSS pixels. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** A square around a picture: with a square, a camera needs no correction for how wide and high pictures are. */
export function boundsOf({ width, height }: Picture): SceneBounds {
  const side = Math.max(width, height);
  return { x: [0, side], y: [-side, 0] };
}

/** The camera that shows a part of a picture as wide as the stage. */
export function cameraOn(seen: SeenBox, picture: Picture, stage: StageSize): CameraPlace {
  const side = Math.max(picture.width, picture.height);
  const scale = stage.width / seen.width;
  return {
    x: (seen.x + seen.width / 2) / side,
    y: 1 - (seen.y + stage.height / scale / 2) / side,
    angle: 0,
    ratio: Math.min(stage.width, stage.height) / (scale * side),
  };
}

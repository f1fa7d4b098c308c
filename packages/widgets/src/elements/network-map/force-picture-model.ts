import type { ForceLayout, Point } from '@geflecht/core/network';
import type { Canvas, Placing } from './map-picture-model.js';

const largestScale = 520;

/** Puts actors by their ties into the room; upright where that is narrow. */
export function placeForce({ spots, nodeRadius }: ForceLayout, { width, fontSize, isUpright, zoom }: Canvas): Placing {
  const reach = spots.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0.12);
  const [across, down] = isUpright ? [reach, 1] : [1, reach];
  const scale = Math.min((width / 2 - fontSize * (isUpright ? 2.5 : 4)) / across, largestScale * zoom);
  const height = Math.round(2 * (down * scale + fontSize * 3.2));
  const project = ({ x, y }: Point): Point => ({
    x: width / 2 + (isUpright ? y : x) * scale,
    y: height / 2 + (isUpright ? x : y) * scale,
  });
  const places = new Map(spots.map((spot) => [spot.actorId, project(spot)]));
  return {
    places,
    height,
    radius: nodeRadius * scale,
    obstacles: [],
    softObstacles: [],
    rings: [],
    wedges: [],
    cells: [],
  };
}

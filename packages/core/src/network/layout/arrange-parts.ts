import { extentOf } from './extent.js';
import { pointsOf } from './force-work.js';
import type { Places } from './force-work.js';
import { orient } from './orient.js';
import { packBoxes } from './pack-boxes.js';
import type { PartGraph } from './part-graph.js';
import type { Point } from './point.js';

/** Where the members of one component go, in their order. */
export interface ArrangedPart {
  readonly members: Int32Array;
  readonly points: readonly Point[];
}

/** Turns every component to its best side, packs them side by side and scales the whole to reach from -1 to 1. */
export function arrangeParts(parts: readonly PartGraph[], places: Places, aspect: number): readonly ArrangedPart[] {
  const laidOut = parts.map(({ members }) => {
    const points = pointsOf(places, members);
    orient(points);
    return { members, points, extent: extentOf(points) };
  });
  const boxes = laidOut.map(({ extent }) => ({ width: extent.width + 1, height: extent.height + 1 }));
  const middles = packBoxes(boxes, aspect);
  const packed = laidOut.map(({ members, points, extent }, part) => {
    const to = middles[part] ?? { x: 0, y: 0 };
    return {
      members,
      points: points.map(({ x, y }) => ({ x: x - extent.middle.x + to.x, y: y - extent.middle.y + to.y })),
    };
  });
  const { width, height, middle } = extentOf(packed.flatMap(({ points }) => points));
  const scale = 2 / (Math.max(width, height) || 2);
  return packed.map(({ members, points }) => ({
    members,
    points: points.map(({ x, y }) => ({ x: (x - middle.x) * scale, y: (y - middle.y) * scale })),
  }));
}

import { extentOf, finishForce, pointsOf, relax, runToEnd, startForce, usualAspect, writeBack } from './force-work.js';
import type { Extent, ForceInput, ForceLayout, ForceOptions, ForceWork } from './force-work.js';
import { orient } from './orient.js';
import { packBoxes } from './pack-boxes.js';
import type { MovingPoint } from './point.js';

/** Places actors so that distances on the map follow the number of steps between them. */
export function force(input: ForceInput, options: ForceOptions = {}): ForceLayout {
  return runToEnd(forceSteps(input, options));
}

/**
 * The same as {@link force} in slices: yields often enough that a page stays responsive, and returns the layout.
 * Stress is minimised fully up to 400 actors of a component, beyond with pivots. Same data, same picture on every
 * machine and in any order of the data; separate components stand side by side.
 */
export function* forceSteps(input: ForceInput, options: ForceOptions = {}): Generator<void, ForceLayout, void> {
  const work = startForce(input, options);
  yield* placeAll(work, options.aspect ?? usualAspect);
  return finishForce(work, options);
}

/** Lays every component out by itself, packs them and scales the whole. */
function* placeAll(work: ForceWork, aspect: number): Generator<void, void, void> {
  const { places } = work;
  const { groups } = work.graph;
  const laidOut: { readonly points: MovingPoint[]; readonly extent: Extent }[] = [];
  for (const members of groups) {
    yield* relax(work, members, { stepLength: 1 });
    const points = pointsOf(places, members);
    orient(points);
    laidOut.push({ points, extent: extentOf(points) });
  }
  const boxes = laidOut.map(({ extent }) => ({ width: extent.width + 1, height: extent.height + 1 }));
  const middles = packBoxes(boxes, aspect);
  const moved = laidOut.map(({ points, extent }, group) => {
    const to = middles[group] ?? { x: 0, y: 0 };
    return points.map(({ x, y }) => ({ x: x - extent.middle.x + to.x, y: y - extent.middle.y + to.y }));
  });
  const whole = extentOf(moved.flat());
  const scale = 2 / (Math.max(whole.width, whole.height) || 2);
  for (const [group, members] of groups.entries()) {
    const points = moved[group] ?? [];
    writeBack(
      places,
      members,
      points.map(({ x, y }) => ({
        x: (x - whole.middle.x) * scale,
        y: (y - whole.middle.y) * scale,
      })),
    );
  }
}

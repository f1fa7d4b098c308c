import type { LabelBounds, Point } from '@geflecht/core/network';
import { boxOf } from '../map-label-model.js';
import type { LabelText, PlacedLabel } from '../map-label-model.js';
import { at } from '../map-shapes-model.js';

/** A side of an outline, as far from the hull as the padding. */
export interface OutlineSide {
  readonly start: Point;
  readonly end: Point;
  /** The corner of the hull around which the outline goes on from the end. */
  readonly corner: Point;
}

/** Twice the area of a triangle; above 0 where it turns clockwise on a screen, on which y grows downwards. */
function turn(one: Point, two: Point, three: Point): number {
  return (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x);
}

/** Half of a hull over points in order. */
function chain(points: readonly Point[]): Point[] {
  const corners: Point[] = [];
  for (const point of points) {
    for (let [one, two] = corners.slice(-2); one && two && turn(one, two, point) <= 0; [one, two] = corners.slice(-2)) {
      corners.pop();
    }
    corners.push(point);
  }
  return corners.slice(0, -1);
}

/**
 * The corners of the smallest convex shape around points, clockwise on a screen, without those that lie on a side
 * (monotone chain, Andrew 1979). One corner for points on one place.
 */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points
    .toSorted((one, other) => one.x - other.x || one.y - other.y)
    .filter(({ x, y }, number, all) => x !== all[number - 1]?.x || y !== all[number - 1]?.y);
  const corners = [...chain(sorted), ...chain(sorted.toReversed())];
  return corners.length === 0 ? sorted.slice(0, 1) : corners;
}

/** The sides of a rounded outline around a hull, clockwise on a screen; two halves of a circle around a single corner. */
export function outlineSides(hull: readonly Point[], padding: number): readonly OutlineSide[] {
  const [only] = hull;
  if (only === undefined) return [];
  if (hull.length === 1) {
    const left = { x: only.x - padding, y: only.y };
    const right = { x: only.x + padding, y: only.y };
    return [
      { start: left, end: left, corner: only },
      { start: right, end: right, corner: only },
    ];
  }
  return hull.map((from, number) => {
    const corner = hull[(number + 1) % hull.length] ?? from;
    const length = Math.hypot(corner.x - from.x, corner.y - from.y);
    const [x, y] = [((corner.y - from.y) / length) * padding, ((from.x - corner.x) / length) * padding];
    return { start: { x: from.x + x, y: from.y + y }, end: { x: corner.x + x, y: corner.y + y }, corner };
  });
}

/** The outline as a path. */
export function outlinePath(hull: readonly Point[], padding: number): string {
  const sides = outlineSides(hull, padding);
  const around = sides.map(({ end }, number) => {
    const { start } = sides[(number + 1) % sides.length] ?? {};
    return `L${at(end)}${start ? `A${padding} ${padding} 0 0 1 ${at(start)}` : ''}`;
  });
  return sides[0] ? `M${at(sides[0].start)}${around.join('')}Z` : '';
}

/** Directions from the middle of an outline in which words may stand, the best first: above, below, then all around. */
const headings = [0, 8, 1, 15, 2, 14, 7, 9, 4, 12, 3, 13, 5, 11, 6, 10].map((step) => {
  const angle = (step / 8) * Math.PI;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
});

function overlap(one: LabelBounds, other: LabelBounds): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function within(value: number, size: number, room: number): number {
  return Math.max(size / 2, Math.min(room - size / 2, value));
}

/** Where the words of an outline may stand. */
export interface HullLabelRoom {
  readonly padding: number;
  /** Of the picture. */
  readonly width: number;
  readonly height: number;
  /** What words cover only where there is no other room. */
  readonly obstacles: readonly LabelBounds[];
}

/** The words of an outline on its rim, where they cover least, within the picture; undefined without a hull. */
export function hullLabel(hull: readonly Point[], text: LabelText, room: HullLabelRoom): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let least = Infinity;
  for (const { x, y } of headings) {
    const ahead = (point: Point): number => point.x * x + point.y * y;
    const [corner] = hull.toSorted((one, other) => ahead(other) - ahead(one));
    if (corner === undefined) return undefined;
    const label = {
      x: within(corner.x + x * (room.padding + text.width / 2), text.width, room.width),
      y: within(corner.y + y * (room.padding + text.height / 2), text.height, room.height),
      text,
    };
    const cost = room.obstacles.reduce((sum, other) => sum + overlap(boxOf(label), other), 0);
    if (cost < least) [best, least] = [label, cost];
  }
  return best;
}

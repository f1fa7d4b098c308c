import type { MovingPoint, Point } from './point.js';
import type { Footprint } from './separate.js';
import { unitVector } from './unit-vector.js';

/** Borders of one cell: two distances from the centre and two directions in turns clockwise from the top. */
export interface CellBorders {
  readonly inner: number;
  readonly outer: number;
  readonly from: number;
  readonly to: number;
}

function onArc(radius: number, turns: number): MovingPoint {
  const { x, y } = unitVector(turns);
  return { x: x * radius, y: y * radius };
}

/** The middle of a cell. */
export function cellMiddle({ inner, outer, from, to }: CellBorders): Point {
  return onArc((inner + outer) / 2, (from + to) / 2);
}

/** How many of `count` go into each of `rows`, in proportion to the length of their arcs. */
function sharePerRow(radii: readonly number[], count: number): readonly number[] {
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  let passed = 0;
  let given = 0;
  return radii.map((radius) => {
    passed += radius;
    const upTo = Math.round((passed / total) * count);
    const share = upTo - given;
    given = upTo;
    return share;
  });
}

function arrangeInRows({ inner, outer, from, to }: CellBorders, count: number, rows: number): MovingPoint[] {
  const radii = Array.from({ length: rows }, (_, row) => inner + ((row + 0.5) / rows) * (outer - inner));
  const shares = sharePerRow(radii, count);
  return radii.flatMap((radius, row) => {
    const share = shares[row] ?? 0;
    return Array.from({ length: share }, (_, at) => onArc(radius, from + ((at + 0.5) / share) * (to - from)));
  });
}

const tau = 6.283185307179586;

/** Spreads a number of actors over a cell, in as many rows as leave about the same room across and outwards. */
export function spreadInCell(borders: CellBorders, count: number, { width, height }: Footprint): MovingPoint[] {
  const { inner, outer, from, to } = borders;
  const across = ((inner + outer) * (to - from) * tau) / 2 / width;
  const outwards = (outer - inner) / height;
  const rows = Math.round(Math.sqrt((count * outwards) / across));
  return arrangeInRows(borders, count, Math.min(count, Math.max(1, rows)));
}

/** Signed distance of a point from the line through the centre in a direction, positive on its clockwise side. */
function beside(direction: Point, { x, y }: Point): number {
  return direction.x * y - direction.y * x;
}

function keepClockwiseOf(direction: Point, point: MovingPoint, margin: number): void {
  const missing = margin - beside(direction, point);
  if (missing <= 0) return;
  point.x -= direction.y * missing;
  point.y += direction.x * missing;
}

function keepBetween(point: MovingPoint, least: number, most: number): void {
  const length = Math.sqrt(point.x * point.x + point.y * point.y);
  const wanted = Math.min(most, Math.max(least, length));
  if (length === 0 || wanted === length) return;
  point.x *= wanted / length;
  point.y *= wanted / length;
}

/** A function that brings a point back into a cell, a margin away from its borders where the cell has room for it. */
export function confineToCell(borders: CellBorders, wantedMargin: number): (point: MovingPoint) => void {
  const { inner, outer, from, to } = borders;
  const margin = Math.min(wantedMargin, (outer - inner) / 4);
  const [start, end] = [unitVector(from), unitVector(to)];
  const opposite = { x: -end.x, y: -end.y };
  const isHalfOrLess = to - from <= 0.5;
  const halfWidth = isHalfOrLess ? beside(start, cellMiddle({ ...borders, inner, outer: inner + margin * 2 })) : 0;
  const sideMargin = Math.min(margin, Math.max(0, halfWidth / 2));
  return (point) => {
    if (isHalfOrLess) {
      keepClockwiseOf(start, point, sideMargin);
      keepClockwiseOf(opposite, point, sideMargin);
    }
    keepBetween(point, inner + margin, outer - margin);
  };
}

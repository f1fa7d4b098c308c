import { unitVector } from '@geflecht/core/landscape';
import type { Point } from '@geflecht/core/network';

/** An ellipse in pixels. */
export interface Ellipse {
  readonly middle: Point;
  readonly radiusX: number;
  readonly radiusY: number;
}

/** The point of an ellipse in a direction, in turns clockwise from the top; `share` 1 is the rim. */
export function onEllipse({ middle, radiusX, radiusY }: Ellipse, turns: number, share = 1): Point {
  const { x, y } = unitVector(turns);
  return { x: middle.x + x * radiusX * share, y: middle.y + y * radiusY * share };
}

/** A point as SVG writes it, to a tenth of a pixel. */
export function svgPoint({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

const longestArc = 0.25;

/** Arcs along an ellipse between two directions, in pieces that SVG cannot take for the other way round. */
export function arcs(ellipse: Ellipse, from: number, to: number): string {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / longestArc));
  const sweep = to > from ? 1 : 0;
  const radii = svgPoint({ x: ellipse.radiusX, y: ellipse.radiusY });
  return Array.from({ length: pieces }, (_, piece) => {
    const end = onEllipse(ellipse, from + ((piece + 1) / pieces) * (to - from));
    return `A${radii} 0 0 ${sweep} ${svgPoint(end)}`;
  }).join('');
}

/** An ellipse of the same middle, smaller by a share. */
export function shrink({ middle, radiusX, radiusY }: Ellipse, share: number): Ellipse {
  return { middle, radiusX: radiusX * share, radiusY: radiusY * share };
}

/** An ellipse of the same middle, larger by a number of pixels all around. */
export function widen({ middle, radiusX, radiusY }: Ellipse, by: number): Ellipse {
  return { middle, radiusX: radiusX + by, radiusY: radiusY + by };
}

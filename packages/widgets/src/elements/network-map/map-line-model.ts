import type { Point } from '@geflecht/core/network';
import { at } from './map-shapes-model.js';
import type { MapActor, MapTie } from './network-map-model.js';

/** A tie as it is drawn. */
export interface PictureLine {
  readonly tie: MapTie;
  readonly path: string;
  /** Arrow head of a directed tie. */
  readonly arrow: string | undefined;
  /** A place on the line by its share of the way. */
  readonly along: (share: number) => Point;
}

const laneWidth = 22;
const arrowLength = 8;

/** How far the middle of a line is bent aside, so that several ties of the same two stay apart. */
function bendOf(lane: number): number {
  return Math.ceil(lane / 2) * laneWidth * (lane % 2 === 0 ? -1 : 1);
}

function arrowHead(tip: Point, { x, y }: Point): string {
  const back = { x: tip.x - x * arrowLength, y: tip.y - y * arrowLength };
  const half = arrowLength / 2.2;
  const [left, right] = [
    { x: back.x - y * half, y: back.y + x * half },
    { x: back.x + y * half, y: back.y - x * half },
  ];
  return `M${at(tip)}L${at(left)}L${at(right)}Z`;
}

function towards(from: Point, to: Point): Point {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(x * x + y * y) || 1;
  return { x: x / length, y: y / length };
}

/** Point of a quadratic Bézier curve. */
function onCurve(share: number, [from, control, to]: readonly [Point, Point, Point]): Point {
  const rest = 1 - share;
  const mix = (one: number, two: number, three: number) =>
    rest * rest * one + 2 * rest * share * two + share * share * three;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

/** The middles of two symbols, and their radius. */
export interface LineEnds {
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
}

/** Draws a tie between the rims of two symbols. */
export function pictureLine(tie: MapTie, { from, to, radius }: LineEnds): PictureLine {
  const straight = towards(from, to);
  const bend = bendOf(tie.lane);
  const control = { x: (from.x + to.x) / 2 - straight.y * bend, y: (from.y + to.y) / 2 + straight.x * bend };
  const [leaving, arriving] = [towards(from, control), towards(control, to)];
  const start = { x: from.x + leaving.x * radius, y: from.y + leaving.y * radius };
  const reach = radius + (tie.isDirected ? 2 : 0);
  const end = { x: to.x - arriving.x * reach, y: to.y - arriving.y * reach };
  return {
    tie,
    path: bend === 0 ? `M${at(start)}L${at(end)}` : `M${at(start)}Q${at(control)} ${at(end)}`,
    arrow: tie.isDirected ? arrowHead(end, arriving) : undefined,
    along: (share) => onCurve(share, [from, control, to]),
  };
}

/** Whether a line leads to an actor. */
export function leadsTo({ tie }: PictureLine, actor: MapActor | undefined): boolean {
  return actor !== undefined && (tie.from === actor || tie.to === actor);
}

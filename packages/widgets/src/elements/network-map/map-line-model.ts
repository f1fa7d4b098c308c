import type { Point } from '@geflecht/core/network';
import { at } from './map-shapes-model.js';
import type { MapActor, MapTie } from './network-map-model.js';

/** A tie as it is drawn: between the rims of two symbols. */
export interface PictureLine {
  readonly tie: MapTie;
  /** Middles of the symbols. */
  readonly from: Point;
  readonly to: Point;
  /** Of the symbols. */
  readonly radius: number;
}

/** Where a line starts, bends and ends. */
export interface LineCourse {
  readonly start: Point;
  /** Undefined for straight lines. */
  readonly control: Point | undefined;
  readonly end: Point;
  /** Direction at its end, of length 1. */
  readonly arriving: Point;
}

const laneWidth = 22;
const arrowLength = 8;

/** How the line of a tie looks. */
export function lineOf({ stage, activity }: MapTie): string {
  return activity === 'dormant' ? activity : stage;
}

/** How far the middle of a line is bent aside, so that several ties of the same two stay apart. */
export function bendOf(lane: number): number {
  return Math.ceil(lane / 2) * laneWidth * (lane % 2 === 0 ? -1 : 1);
}

function towards(from: Point, to: Point): Point {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(x * x + y * y) || 1;
  return { x: x / length, y: y / length };
}

/** The point a line is bent towards; on the line where it is straight. */
function controlOf({ tie, from, to }: PictureLine): Point {
  const straight = towards(from, to);
  const bend = bendOf(tie.lane);
  return { x: (from.x + to.x) / 2 - straight.y * bend, y: (from.y + to.y) / 2 + straight.x * bend };
}

/** Point of a quadratic Bézier curve. */
function onCurve(share: number, [from, control, to]: readonly [Point, Point, Point]): Point {
  const rest = 1 - share;
  const mix = (one: number, two: number, three: number) =>
    rest * rest * one + 2 * rest * share * two + share * share * three;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

/** A place on a line by its share of the way between the middles. */
export function alongLine(line: PictureLine, share: number): Point {
  return onCurve(share, [line.from, controlOf(line), line.to]);
}

/** The course of a line from rim to rim. */
export function courseOf(line: PictureLine): LineCourse {
  const { tie, from, to, radius } = line;
  const control = controlOf(line);
  const [leaving, arriving] = [towards(from, control), towards(control, to)];
  const reach = radius + (tie.isDirected ? 2 : 0);
  return {
    start: { x: from.x + leaving.x * radius, y: from.y + leaving.y * radius },
    control: tie.lane === 0 ? undefined : control,
    end: { x: to.x - arriving.x * reach, y: to.y - arriving.y * reach },
    arriving,
  };
}

/** A course as an SVG path. */
export function linePath({ start, control, end }: LineCourse): string {
  return control === undefined ? `M${at(start)}L${at(end)}` : `M${at(start)}Q${at(control)} ${at(end)}`;
}

/** Corners of the arrow head at the end of a course. */
export function arrowHead({ end, arriving: { x, y } }: LineCourse): readonly [Point, Point, Point] {
  const back = { x: end.x - x * arrowLength, y: end.y - y * arrowLength };
  const half = arrowLength / 2.2;
  return [end, { x: back.x - y * half, y: back.y + x * half }, { x: back.x + y * half, y: back.y - x * half }];
}

/** Whether a line leads to an actor. */
export function leadsTo({ tie }: PictureLine, actor: MapActor | undefined): boolean {
  return actor !== undefined && (tie.from === actor || tie.to === actor);
}

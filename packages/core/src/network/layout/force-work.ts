/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { GraphActor, GraphTie } from '../measures/graph-view.js';
import { largestRadius } from './largest-radius.js';
import type { MovingPoint, Point } from './point.js';
import { hashText, seededRandom } from './seeded-random.js';
import { separate } from './separate.js';
import type { Footprint } from './separate.js';
import { descendStress } from './stress-descent.js';
import type { StressTerms } from './stress-terms.js';
import { fullStressLimit, fullStressTerms, sparseStressTerms } from './stress-terms.js';
import { tieGraph } from './tie-graph.js';
import type { TieGraph } from './tie-graph.js';

/** What the layouts by ties read: who is there and who is tied to whom; direction, kind and order do not matter. */
export interface ForceInput {
  readonly actors: readonly GraphActor[];
  readonly ties: readonly GraphTie[];
}

/** Settings of the layouts by ties. */
export interface ForceOptions {
  /** Another seed gives another picture of the same quality. Default ''. */
  readonly seed?: string;
  /** Wanted ratio of width to height of the whole. Default 1.5. */
  readonly aspect?: number;
  /** Room each actor wants for symbol and label. Default a little more than its symbol. */
  readonly footprint?: Footprint;
  /** Preferred radius of an actor's symbol. Default 0.03, less for more than 100 actors. */
  readonly nodeRadius?: number;
}

/** An actor on its place. */
export interface ForceSpot extends Point {
  readonly actorId: string;
}

/** A placed network; coordinates from -1 to 1. */
export interface ForceLayout {
  /** In ascending order of their ids. */
  readonly spots: readonly ForceSpot[];
  /** Radius at which no two symbols overlap, at most the preferred one. */
  readonly nodeRadius: number;
}

/** Places of all actors while a layout is computed, by actor number. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 for actors that must stay. */
  readonly fixed: Uint8Array;
}

/** A layout by ties in the making. */
export interface ForceWork {
  readonly graph: TieGraph;
  readonly places: Places;
  readonly seed: number;
}

/** Ratio of width to height that layouts aim at. */
export const usualAspect = 1.5;

/** Starts every actor at a place that follows from its id and the seed alone. */
export function startForce(input: ForceInput, { seed = '' }: ForceOptions): ForceWork {
  const graph = tieGraph(input.actors, input.ties);
  const count = graph.actorCount;
  const places = { x: new Float64Array(count), y: new Float64Array(count), fixed: new Uint8Array(count) };
  for (const [actor, id] of graph.ids.entries()) {
    const random = seededRandom(hashText(id, hashText(seed)));
    places.x[actor] = random() - 0.5;
    places.y[actor] = random() - 0.5;
  }
  return { graph, places, seed: hashText(seed) };
}

/** How {@link relax} pulls. */
export interface Relaxation {
  /** Layout units of one step between actors. */
  readonly stepLength: number;
  /** Chooses among the wanted distances. Default: all count. */
  readonly choose?: (terms: StressTerms) => StressTerms;
}

/** Brings the actors of one component to places that fit their distances. */
export function* relax(work: ForceWork, members: Int32Array, relaxation: Relaxation): Generator<void, void, void> {
  if (members.length < 2) return;
  const { graph, places, seed } = work;
  const { stepLength, choose } = relaxation;
  const all = members.length > fullStressLimit ? sparseStressTerms(graph, members) : fullStressTerms(graph, members);
  yield;
  yield* descendStress({ ...places, terms: choose?.(all) ?? all, stepLength, seed });
}

/** Places of some actors as points. */
export function pointsOf({ x, y }: Places, members: Iterable<number>): MovingPoint[] {
  return Array.from(members, (actor) => ({ x: x[actor]!, y: y[actor]! }));
}

/** Takes points over as the places of some actors. */
export function writeBack({ x, y }: Places, members: Iterable<number>, points: readonly Point[]): void {
  let at = 0;
  for (const actor of members) {
    const point = points[at++];
    if (point === undefined) continue;
    x[actor] = point.x;
    y[actor] = point.y;
  }
}

/** The box around some points. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly middle: Point;
}

/** The box around some points. */
export function extentOf(points: readonly Point[]): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { width: right - left, height: bottom - top, middle: { x: (left + right) / 2, y: (top + bottom) / 2 } };
}

function preferredRadius(actorCount: number): number {
  return Math.min(0.03, 0.3 / Math.sqrt(actorCount || 1));
}

/** Makes room for symbols and labels without leaving the map. */
export function finishForce({ graph, places }: ForceWork, options: ForceOptions): ForceLayout {
  const { nodeRadius = preferredRadius(graph.actorCount), aspect = usualAspect } = options;
  const circle = { width: nodeRadius * 2.2, height: nodeRadius * 2.2 };
  const points = pointsOf(places, graph.ids.keys());
  const tallest = points.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0);
  const lowest = Math.min(1, Math.max(tallest, 1 / aspect));
  const confine = (point: MovingPoint): void => {
    point.x = Math.min(1, Math.max(-1, point.x));
    point.y = Math.min(lowest, Math.max(-lowest, point.y));
  };
  const isFixed = (actor: number) => places.fixed[actor] === 1;
  if (options.footprint !== undefined) separate(points, { footprint: options.footprint, confine, isFixed });
  separate(points, { footprint: circle, confine, isFixed });
  const spots = points.map(({ x, y }, actor) => ({ actorId: graph.ids[actor]!, x, y }));
  return { spots, nodeRadius: largestRadius(spots, nodeRadius) };
}

/** Runs a layout that comes in slices to its end. */
export function runToEnd(steps: Generator<void, ForceLayout, void>): ForceLayout {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

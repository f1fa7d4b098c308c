/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { GraphActor, GraphTie } from '../measures/graph-view.js';
import { largestRadius } from './largest-radius.js';
import type { PartGraph } from './part-graph.js';
import type { MovingPoint, Point } from './point.js';
import { roomyRadius } from './roomy-radius.js';
import { hashText, seededRandom } from './seeded-random.js';
import { separateSteps } from './separate.js';
import type { Footprint } from './separate.js';
import { descendStress } from './stress-descent.js';
import { fullStressTerms } from './stress-terms.js';
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

/** The actors of one component, and where they are so far. */
export interface PartPlaces {
  readonly graph: PartGraph;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly seed: number;
}

/** Brings actors to places that fit their distances; changes `x` and `y`, yields after every pass. */
export type Descend = (places: PartPlaces) => Generator<void, void, void>;

/** Minimises the stress over all pairs, in room and time that grow with their number. */
export const descendAllPairs: Descend = ({ graph, x, y, seed }) =>
  descendStress({ x, y, seed, terms: fullStressTerms(graph), stepLength: 1, fixed: new Uint8Array(x.length) });

/** Brings the actors of one component, all free to move, to places that fit their distances; a step measures 1. */
export function* relax({ places, seed }: ForceWork, graph: PartGraph, descend: Descend): Generator<void, void, void> {
  const { members } = graph;
  if (members.length < 2) return;
  const x = Float64Array.from(members, (actor) => places.x[actor]!);
  const y = Float64Array.from(members, (actor) => places.y[actor]!);
  for (const _ of descend({ graph, x, y, seed })) {
    for (const [at, actor] of members.entries()) {
      places.x[actor] = x[at]!;
      places.y[actor] = y[at]!;
    }
    yield;
  }
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

/** Radius of symbols that is aimed at where a caller names none. */
export function preferredRadius(actorCount: number): number {
  return Math.min(0.03, 0.3 / Math.sqrt(actorCount || 1));
}

/** Makes room for symbols and labels without leaving the map. */
export function* finishForce({ graph, places }: ForceWork, options: ForceOptions): Generator<void, ForceLayout, void> {
  const { nodeRadius: wanted = preferredRadius(graph.actorCount), aspect = usualAspect } = options;
  const points = pointsOf(places, graph.ids.keys());
  const nodeRadius = roomyRadius(points, wanted);
  const circle = { width: nodeRadius * 2.2, height: nodeRadius * 2.2 };
  const tallest = points.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0);
  const lowest = Math.min(1, Math.max(tallest, 1 / aspect));
  const confine = (point: MovingPoint): void => {
    point.x = Math.min(1, Math.max(-1, point.x));
    point.y = Math.min(lowest, Math.max(-lowest, point.y));
  };
  const isFixed = (actor: number) => places.fixed[actor] === 1;
  const { footprint } = options;
  if (footprint !== undefined) yield* separateSteps(points, { footprint, confine, isFixed });
  yield* separateSteps(points, { footprint: circle, confine, isFixed });
  const spots = points.map(({ x, y }, actor) => ({ actorId: graph.ids[actor]!, x, y }));
  return { spots, nodeRadius: largestRadius(spots, nodeRadius) };
}

/** Runs a layout that comes in slices to its end. */
export function runToEnd<Layout>(steps: Generator<unknown, Layout, void>): Layout {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

import { components } from '../measures/components.js';
import { buildGraphView } from '../measures/graph-view.js';
import type { GraphActor, GraphTie, GraphView } from '../measures/graph-view.js';
import { byText } from './by-text.js';
import { knownStepLength, settleBesideNeighbours, startPlaces } from './force-start.js';
import type { Places } from './force-start.js';
import { freePlace } from './free-place.js';
import { largestRadius } from './largest-radius.js';
import { orient } from './orient.js';
import { packBoxes } from './pack-boxes.js';
import type { MovingPoint, Point } from './point.js';
import { hashText } from './seeded-random.js';
import { separate } from './separate.js';
import type { Footprint } from './separate.js';
import { descendStress } from './stress-descent.js';
import { fullStressLimit, fullStressTerms, nearbyTerms, sparseStressTerms } from './stress-terms.js';

/** What {@link force} reads: who is there and who is tied to whom; direction, kind and order do not matter. */
export interface ForceInput {
  readonly actors: readonly GraphActor[];
  readonly ties: readonly GraphTie[];
}

/** Settings of {@link force}. */
export interface ForceOptions {
  /** Another seed gives another picture of the same quality. Default ''. */
  readonly seed?: string;
  /** Where actors stood before; they stay, only newcomers are placed. Default: all are newcomers. */
  readonly previous?: ReadonlyMap<string, Point>;
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

interface Work {
  readonly view: GraphView;
  readonly places: Places;
  readonly groups: readonly Int32Array[];
  readonly seed: number;
  readonly aspect: number;
}

/** Places actors so that distances on the map follow the number of steps between them. */
export function force(input: ForceInput, options: ForceOptions = {}): ForceLayout {
  const steps = forceSteps(input, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same as {@link force} in slices: yields often enough that a page stays responsive, and returns the layout.
 * Stress is minimised fully up to 400 actors of a component, beyond with pivots. Same data, same picture on every
 * machine and in any order of the data; separate components stand side by side.
 */
export function* forceSteps(input: ForceInput, options: ForceOptions = {}): Generator<void, ForceLayout, void> {
  const { seed = '', previous = new Map<string, Point>(), aspect = 1.5 } = options;
  const actors = input.actors.toSorted((one, other) => byText(one.id, other.id));
  const view = buildGraphView(actors, input.ties);
  const places = startPlaces(view, hashText(seed), previous);
  const work: Work = { view, places, groups: groupsOf(view), seed: hashText(seed), aspect };
  const isFresh = !places.fixed.includes(1);
  yield* isFresh ? placeAll(work) : placeNewcomers(work);
  return finish(work, options);
}

function groupsOf(view: GraphView): readonly Int32Array[] {
  const { of, sizes } = components(view);
  const groups = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(sizes.length);
  for (const [actor, group] of of.entries()) groups[group]![filled[group]!++] = actor;
  return groups;
}

interface Relaxation {
  /** Layout units of one step between actors. */
  readonly stepLength: number;
  /** Pairs farther from each other do not count. Default: all count. */
  readonly mostSteps?: number;
}

function* relax(work: Work, members: Int32Array, { stepLength, mostSteps }: Relaxation): Generator<void, void, void> {
  if (members.length < 2) return;
  const { view, places, seed } = work;
  const all = members.length > fullStressLimit ? sparseStressTerms(view, members) : fullStressTerms(view, members);
  const terms = mostSteps === undefined ? all : nearbyTerms(all, mostSteps);
  yield;
  yield* descendStress({ ...places, terms, stepLength, seed });
}

function pointsOf({ x, y }: Places, members: Iterable<number>): MovingPoint[] {
  return Array.from(members, (actor) => ({ x: x[actor]!, y: y[actor]! }));
}

function writeBack({ x, y }: Places, members: Iterable<number>, points: readonly Point[]): void {
  let at = 0;
  for (const actor of members) {
    const point = points[at++];
    if (point === undefined) continue;
    x[actor] = point.x;
    y[actor] = point.y;
  }
}

interface Extent {
  readonly width: number;
  readonly height: number;
  readonly middle: Point;
}

function extentOf(points: readonly Point[]): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { width: right - left, height: bottom - top, middle: { x: (left + right) / 2, y: (top + bottom) / 2 } };
}

/** Lays every component out by itself, packs them and scales the whole. */
function* placeAll(work: Work): Generator<void, void, void> {
  const { places, groups, aspect } = work;
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

/** Leaves known actors where they are; components of newcomers alone go where there is room. */
function* placeNewcomers(work: Work): Generator<void, void, void> {
  const { view, places, groups } = work;
  const stepLength = knownStepLength(view, places);
  settleBesideNeighbours(view, places, stepLength);
  const isNew = (members: Int32Array) => members.every((actor) => places.fixed[actor] === 0);
  const taken: Point[] = [];
  for (const members of groups) {
    if (isNew(members)) continue;
    yield* relax(work, members, { stepLength, mostSteps: 2 });
    taken.push(...pointsOf(places, members));
  }
  for (const members of groups.filter(isNew)) {
    yield* relax(work, members, { stepLength });
    const points = pointsOf(places, members);
    orient(points);
    const { width, height, middle } = extentOf(points);
    const to = freePlace(taken, Math.min(1, Math.max(width, height, stepLength) / 2));
    const moved = points.map(({ x, y }) => ({ x: x - middle.x + to.x, y: y - middle.y + to.y }));
    writeBack(places, members, moved);
    taken.push(...moved);
  }
}

function preferredRadius(actorCount: number): number {
  return Math.min(0.03, 0.3 / Math.sqrt(actorCount || 1));
}

/** Makes room for symbols and labels without leaving the map. */
function finish({ view, places, aspect }: Work, options: ForceOptions): ForceLayout {
  const { nodeRadius = preferredRadius(view.actorCount) } = options;
  const circle = { width: nodeRadius * 2.2, height: nodeRadius * 2.2 };
  const { footprint = circle } = options;
  const points = pointsOf(places, view.ids.keys());
  const tallest = points.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0);
  const lowest = Math.min(1, Math.max(tallest, 1 / aspect));
  const confine = (point: MovingPoint): void => {
    point.x = Math.min(1, Math.max(-1, point.x));
    point.y = Math.min(lowest, Math.max(-lowest, point.y));
  };
  const isFixed = (actor: number) => places.fixed[actor] === 1;
  separate(points, { footprint, confine, isFixed });
  separate(points, { footprint: circle, confine, isFixed });
  const spots = points.map(({ x, y }, actor) => ({ actorId: view.ids[actor]!, x, y }));
  return { spots, nodeRadius: largestRadius(spots, nodeRadius) };
}

/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { descendAnySize } from './descend-any-size.js';
import { extentOf } from './extent.js';
import { finishForce, pointsOf, preferredRadius, relax, runToEnd, startForce, writeBack } from './force-work.js';
import type { ForceInput, ForceLayout, ForceOptions, ForceWork, Places } from './force-work.js';
import { freeRoom } from './free-place.js';
import { largestRadius } from './largest-radius.js';
import { moveApart } from './move-apart.js';
import { orient } from './orient.js';
import type { PartGraph } from './part-graph.js';
import type { Point } from './point.js';
import { descendStress } from './stress-descent.js';
import { nearbyTerms } from './stress-terms.js';
import type { TieGraph } from './tie-graph.js';

/** Where actors stood before, by id. */
export type KnownPlaces = ReadonlyMap<string, Point>;

/**
 * Adds newcomers to a map people already know: who has a place stays exactly there, newcomers stand beside their
 * partners, groups of newcomers alone where there is room. Otherwise like {@link force}.
 */
export function forceAround(input: ForceInput, known: KnownPlaces, options: ForceOptions = {}): ForceLayout {
  return runToEnd(forceAroundSteps(input, known, options));
}

/** The same as {@link forceAround} in slices. */
export function* forceAroundSteps(
  input: ForceInput,
  known: KnownPlaces,
  options: ForceOptions = {},
): Generator<void, ForceLayout, void> {
  const work = startForce(input, options);
  keepKnown(work, known);
  yield* placeNewcomers(work);
  return clearNewcomers(yield* finishForce(work, options), known, options);
}

/** Newcomers give way, so that symbols keep the size they had. */
function clearNewcomers({ spots, nodeRadius }: ForceLayout, known: KnownPlaces, options: ForceOptions): ForceLayout {
  const wanted = options.nodeRadius ?? preferredRadius(spots.length);
  const staying = spots.filter(({ actorId }) => known.has(actorId));
  const radius = staying.length < 2 ? nodeRadius : largestRadius(staying, wanted);
  if (radius <= nodeRadius) return { spots, nodeRadius };
  const newcomers = spots.filter(({ actorId }) => !known.has(actorId));
  const moved = new Map(moveApart(staying, newcomers, radius).map((spot) => [spot.actorId, spot]));
  const cleared = spots.map((spot) => moved.get(spot.actorId) ?? spot);
  return { spots: cleared, nodeRadius: largestRadius(cleared, radius) };
}

function keepKnown({ graph, places }: ForceWork, known: KnownPlaces): void {
  for (const [actor, id] of graph.ids.entries()) {
    const place = known.get(id);
    if (place === undefined) continue;
    places.x[actor] = place.x;
    places.y[actor] = place.y;
    places.fixed[actor] = 1;
  }
}

function* placeNewcomers(work: ForceWork): Generator<void, void, void> {
  const { graph, places, seed } = work;
  const stepLength = knownStepLength(graph, places);
  settleBesideNeighbours(graph, places, stepLength);
  const isNew = ({ members }: PartGraph) => members.every((actor) => places.fixed[actor] === 0);
  const known = graph.parts.filter((part) => !isNew(part));
  const newcomers = known.flatMap(({ members }) => Array.from(members)).filter((actor) => places.fixed[actor] === 0);
  yield* descendStress({ ...places, terms: nearbyTerms(graph, newcomers), stepLength, seed });
  const room = freeRoom();
  for (const { members } of known) room.take(pointsOf(places, members));
  for (const part of graph.parts.filter(isNew)) {
    yield* relax(work, part, descendAnySize);
    const points = pointsOf(places, part.members);
    orient(points);
    const { width, height, middle } = extentOf(points);
    const to = room.find(Math.min(1, (Math.max(width, height, 1) * stepLength) / 2));
    const moved = points.map(({ x, y }) => ({
      x: (x - middle.x) * stepLength + to.x,
      y: (y - middle.y) * stepLength + to.y,
    }));
    writeBack(places, part.members, moved);
    room.take(moved);
  }
}

const usualStep = 0.2;

/** Mean length of the ties whose both ends stay; what newcomers have to fit in with. */
function knownStepLength(graph: TieGraph, { x, y, fixed }: Places): number {
  let [sum, count] = [0, 0];
  for (let from = 0; from < graph.actorCount; from++) {
    for (let edge = graph.offsets[from]!; edge < graph.offsets[from + 1]!; edge++) {
      const to = graph.targets[edge]!;
      if (to < from || fixed[from] === 0 || fixed[to] === 0) continue;
      const [gapX, gapY] = [x[from]! - x[to]!, y[from]! - y[to]!];
      sum += Math.sqrt(gapX * gapX + gapY * gapY);
      count += 1;
    }
  }
  return sum > 0 ? sum / count : usualStep;
}

/** Moves newcomers beside the mean of their placed neighbours, wave by wave, so that they do not fly in from afar. */
function settleBesideNeighbours(graph: TieGraph, places: Places, stepLength: number): void {
  const isPlaced = Uint8Array.from(places.fixed);
  let waiting = [...graph.ids.keys()].filter((actor) => isPlaced[actor] === 0);
  for (;;) {
    const wave = waiting.filter((actor) => hasPlacedNeighbour(graph, actor, isPlaced));
    if (wave.length === 0) return;
    for (const actor of wave) moveBeside(graph, { actor, isPlaced, places, stepLength });
    for (const actor of wave) isPlaced[actor] = 1;
    waiting = waiting.filter((actor) => isPlaced[actor] === 0);
  }
}

function hasPlacedNeighbour({ offsets, targets }: TieGraph, actor: number, isPlaced: Uint8Array): boolean {
  for (let edge = offsets[actor]!; edge < offsets[actor + 1]!; edge++) {
    if (isPlaced[targets[edge]!] === 1) return true;
  }
  return false;
}

interface Arrival {
  readonly actor: number;
  readonly isPlaced: Uint8Array;
  readonly places: Places;
  readonly stepLength: number;
}

function moveBeside({ offsets, targets }: TieGraph, { actor, isPlaced, places, stepLength }: Arrival): void {
  let [x, y, count] = [0, 0, 0];
  for (let edge = offsets[actor]!; edge < offsets[actor + 1]!; edge++) {
    const neighbour = targets[edge]!;
    if (isPlaced[neighbour] === 0) continue;
    x += places.x[neighbour]!;
    y += places.y[neighbour]!;
    count += 1;
  }
  places.x[actor] = x / count + places.x[actor]! * stepLength;
  places.y[actor] = y / count + places.y[actor]! * stepLength;
}

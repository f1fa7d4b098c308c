import type { GraphView } from '../measures/graph-view.js';
import type { Point } from './point.js';
import { hashText, seededRandom } from './seeded-random.js';

/** Places of all actors while the layout is computed, by actor number. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 for actors that must stay. */
  readonly fixed: Uint8Array;
}

/** Starts every actor at a place that follows from its id alone, and known ones where they were. */
export function startPlaces(view: GraphView, seed: number, previous: ReadonlyMap<string, Point>): Places {
  const places = {
    x: new Float64Array(view.actorCount),
    y: new Float64Array(view.actorCount),
    fixed: new Uint8Array(view.actorCount),
  };
  for (const [actor, id] of view.ids.entries()) {
    const known = previous.get(id);
    const random = seededRandom(hashText(id, seed));
    places.x[actor] = known?.x ?? random() - 0.5;
    places.y[actor] = known?.y ?? random() - 0.5;
    if (known !== undefined) places.fixed[actor] = 1;
  }
  return places;
}

const usualStep = 0.2;

/** Mean length of the ties whose both ends stay; what newcomers have to fit in with. */
export function knownStepLength(view: GraphView, { x, y, fixed }: Places): number {
  let [sum, count] = [0, 0];
  for (let from = 0; from < view.actorCount; from++) {
    for (let edge = view.offsets[from]!; edge < view.offsets[from + 1]!; edge++) {
      const to = view.targets[edge]!;
      if (to < from || fixed[from] === 0 || fixed[to] === 0) continue;
      const [gapX, gapY] = [x[from]! - x[to]!, y[from]! - y[to]!];
      sum += Math.sqrt(gapX * gapX + gapY * gapY);
      count += 1;
    }
  }
  return sum > 0 ? sum / count : usualStep;
}

/** Moves newcomers beside the mean of their placed neighbours, wave by wave, so that they do not fly in from afar. */
export function settleBesideNeighbours(view: GraphView, places: Places, stepLength: number): void {
  const isPlaced = Uint8Array.from(places.fixed);
  let waiting = [...view.ids.keys()].filter((actor) => isPlaced[actor] === 0);
  for (;;) {
    const wave = waiting.filter((actor) => hasPlacedNeighbour(view, actor, isPlaced));
    if (wave.length === 0) return;
    for (const actor of wave) moveBeside(view, { actor, isPlaced, places, stepLength });
    for (const actor of wave) isPlaced[actor] = 1;
    waiting = waiting.filter((actor) => isPlaced[actor] === 0);
  }
}

function hasPlacedNeighbour({ offsets, targets }: GraphView, actor: number, isPlaced: Uint8Array): boolean {
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

function moveBeside({ offsets, targets }: GraphView, { actor, isPlaced, places, stepLength }: Arrival): void {
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

import { createSearch, searchFrom } from './breadth-first.js';
import type { GraphView } from './graph-view.js';
import { hasActor } from './graph-view.js';

/** An actor's surroundings. */
export interface Neighbourhood {
  /** Actor numbers by distance, then by number; the centre comes first. */
  readonly actors: Int32Array;
  /** Steps from the centre, for each of `actors`. */
  readonly distances: Int32Array;
}

/** Numbers of the actors tied to an actor, ascending; none for an unknown number. */
export function neighbours(view: GraphView, actor: number): Int32Array {
  return hasActor(view, actor) ? view.targets.slice(view.offsets[actor], view.offsets[actor + 1]) : new Int32Array(0);
}

/**
 * Everybody within a number of steps of an actor (its ego network of that radius); empty for an unknown number.
 * @param radius default 1, the direct partners
 */
export function neighbourhood(view: GraphView, centre: number, radius = 1): Neighbourhood {
  if (!hasActor(view, centre)) return { actors: new Int32Array(0), distances: new Int32Array(0) };
  const search = createSearch(view.actorCount, radius);
  const count = searchFrom(view, centre, search);
  const distanceOf = (actor: number) => search.distances[actor] ?? -1;
  const actors = search.queue.slice(0, count).toSorted((a, b) => distanceOf(a) - distanceOf(b) || a - b);
  return { actors, distances: actors.map(distanceOf) };
}

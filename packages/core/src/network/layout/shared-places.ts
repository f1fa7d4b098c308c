import { forceSteps } from './force.js';
import { runToEnd } from './force-work.js';
import type { ForceInput, ForceLayout, ForceOptions } from './force-work.js';

/** Several states of one network on the same ground. */
export interface SharedPlaces {
  /** Everyone who is in any snapshot. */
  readonly union: ForceLayout;
  /** One per snapshot, in the given order; who stays from one to the next does not move. */
  readonly snapshots: readonly ForceLayout[];
}

/**
 * Lays out the union of snapshots once and gives each its part of it, so that two states can be compared by eye. All
 * have the coordinates and the symbol radius of the whole.
 */
export function sharedPlaces(snapshots: readonly ForceInput[], options: ForceOptions = {}): SharedPlaces {
  return runToEnd(sharedPlacesSteps(snapshots, options));
}

/** The same as {@link sharedPlaces} in slices. */
export function* sharedPlacesSteps(
  snapshots: readonly ForceInput[],
  options: ForceOptions = {},
): Generator<void, SharedPlaces, void> {
  const everyone = {
    actors: snapshots.flatMap(({ actors }) => actors),
    ties: snapshots.flatMap(({ ties }) => ties),
  };
  const union = yield* forceSteps(everyone, options);
  const partOf = ({ actors }: ForceInput): ForceLayout => {
    const ids = new Set(actors.map(({ id }) => id));
    return { ...union, spots: union.spots.filter(({ actorId }) => ids.has(actorId)) };
  };
  return { union, snapshots: snapshots.map(partOf) };
}

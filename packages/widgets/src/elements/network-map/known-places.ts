import type { ForceLayout, Point } from '@geflecht/core/network';
import type { NetworkMap } from './network-map-model.js';

/** Where the actors of a network stood so far: who comes back finds the old place. */
export interface KnownPlaces {
  readonly places: ReadonlyMap<string, Point>;
  /** In units of the layout. */
  readonly nodeRadius: number;
}

const largestGivenRadius = 0.03;

/** Places the team has set by hand; undefined where it has set none. */
export function givenPlaces({ placements, actors }: NetworkMap): KnownPlaces | undefined {
  const places = new Map(
    placements.flatMap(({ actorId, id, position }) =>
      position ? [[(actorId ?? id) as string, position] as const] : [],
    ),
  );
  if (places.size === 0) return undefined;
  return { places, nodeRadius: Math.min(largestGivenRadius, 0.5 / Math.sqrt(actors.length)) };
}

/** Places a layout adds to those known before, which stay as they are. */
export function learnt(layout: Pick<ForceLayout, 'spots' | 'nodeRadius'>, known: KnownPlaces | undefined): KnownPlaces {
  const added = layout.spots.map(({ actorId, x, y }) => [actorId, { x, y }] as const);
  return {
    places: new Map([...added, ...(known?.places ?? [])]),
    nodeRadius: Math.min(layout.nodeRadius, known?.nodeRadius ?? 1),
  };
}

/** Whether somebody has no place yet. */
export function lacksPlaces({ actors }: NetworkMap, known: KnownPlaces | undefined): boolean {
  return known === undefined || actors.some(({ id }) => !known.places.has(id));
}

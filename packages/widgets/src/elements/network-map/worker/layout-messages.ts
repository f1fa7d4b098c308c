import type { Footprint, ForceSpot } from '@geflecht/core/network';

/** A layout that is asked for elsewhere. */
export interface LayoutOrder {
  readonly ids: readonly string[];
  /** Numbers of the actors at both ends of each tie. */
  readonly ends: Int32Array;
  readonly footprint: Footprint | undefined;
}

/** Places so far, or in the end. */
export interface LayoutAnswer {
  /** x and y of each actor from -1 to 1; not a number while it has no place. */
  readonly places: Float64Array;
  /** Radius of symbols; only with the finished layout. */
  readonly nodeRadius: number | undefined;
}

/** Packs places into an answer. */
export function packPlaces(ids: readonly string[], spots: readonly ForceSpot[], nodeRadius?: number): LayoutAnswer {
  const places = new Float64Array(ids.length * 2).fill(NaN);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  for (const { actorId, x, y } of spots) places.set([x, y], (numbers.get(actorId) ?? 0) * 2);
  return { places, nodeRadius };
}

/** Unpacks the places of an answer. */
export function unpackPlaces(ids: readonly string[], { places }: LayoutAnswer): readonly ForceSpot[] {
  return ids.flatMap((actorId, number): readonly ForceSpot[] => {
    const [x = NaN, y = NaN] = places.subarray(number * 2, number * 2 + 2);
    return Number.isNaN(x) ? [] : [{ actorId, x, y }];
  });
}

import type { Placement } from '@geflecht/core/network';

/** Whether influence or interest is noted of anybody; only whoever may see them is handed them. */
export function hasStakes(placements: readonly Placement[]): boolean {
  return placements.some(({ influence, interest }) => influence !== undefined || interest !== undefined);
}

import type { Taxonomy } from '../../document/document.js';
import type { LandscapeWedge } from './landscape-seeds.js';
import { sectorParents, sectorPath } from './sector-parents.js';

/** Finds the wedge of a sector; undefined where none gathers it. */
export type WedgeFinder = (sectorId: string | undefined) => string | undefined;

/** Finds the wedge that gathers a sector or, failing that, the next wider one. */
export function wedgeFinder(wedges: readonly LandscapeWedge[], taxonomies?: readonly Taxonomy[]): WedgeFinder {
  const parents = sectorParents(taxonomies);
  const wedgeOf = new Map(wedges.flatMap(({ id, sectorIds = [] }) => sectorIds.map((sector) => [sector, id] as const)));
  return (sectorId) => {
    if (sectorId === undefined) return undefined;
    const gathered = sectorPath(sectorId, parents).find((sector) => wedgeOf.has(sector));
    return gathered === undefined ? undefined : wedgeOf.get(gathered);
  };
}

import type { HiddenSectors } from './map-view-model.js';
import type { MapActor, NetworkMap } from './network-map-model.js';

/** A sector that occurs on the map. */
export interface MapSector {
  /** Absent for those without sector. */
  readonly id: string | undefined;
  readonly count: number;
  readonly mark: number;
}

/** Sectors that occur, the largest first, those without sector last. */
export function mapSectors({ actors }: NetworkMap): readonly MapSector[] {
  const sectors = new Map<string | undefined, MapSector>();
  for (const { sectorId: id, mark } of actors) sectors.set(id, { id, mark, count: (sectors.get(id)?.count ?? 0) + 1 });
  const isNone = ({ id }: MapSector) => Number(id === undefined);
  return [...sectors.values()].toSorted(
    (one, other) => isNone(one) - isNone(other) || other.count - one.count || one.mark - other.mark,
  );
}

/** The set with one sector switched over. */
export function toggled(hidden: HiddenSectors, sectorId: string | undefined): HiddenSectors {
  const next = new Set(hidden);
  if (!next.delete(sectorId)) next.add(sectorId);
  return next;
}

/** Actors whose sector is not switched off. */
export function shownActors({ actors }: NetworkMap, hidden: HiddenSectors): readonly MapActor[] {
  return actors.filter(({ sectorId }) => !hidden.has(sectorId));
}

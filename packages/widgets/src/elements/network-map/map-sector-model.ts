import { perMap } from './per-map.js';

/** A sector that occurs on the map. */
export interface MapSector {
  /** Absent for those without sector. */
  readonly id: string | undefined;
  readonly count: number;
  readonly mark: number;
}

/** Sectors that occur, the largest first, those without sector last. */
export const mapSectors = perMap(({ actors }): readonly MapSector[] => {
  const sectors = new Map<string | undefined, MapSector>();
  for (const { sectorId: id, mark } of actors) sectors.set(id, { id, mark, count: (sectors.get(id)?.count ?? 0) + 1 });
  const isNone = ({ id }: MapSector) => Number(id === undefined);
  return [...sectors.values()].toSorted(
    (one, other) => isNone(one) - isNone(other) || other.count - one.count || one.mark - other.mark,
  );
});

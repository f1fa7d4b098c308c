import { blauVariety } from '../measures/blau-variety.js';
import { partnerSectors } from './partner-sectors.js';
import type { NetworkReading } from './read-network.js';

/** How many sorts there are of something, and how evenly they are spread. */
export interface Spread {
  /** Largest first, equal ones by id. */
  readonly counts: readonly { readonly id: string; readonly count: number }[];
  readonly total: number;
  /** Blau index 1 − Σp²: 0 where all are of one sort; undefined without any. */
  readonly blau: number | undefined;
  /** The index as a share of the largest that this many sorts allow; undefined without any. */
  readonly evenness: number | undefined;
}

/** Variety of a network: partners × tasks. */
export interface Variety {
  /** Actors by the top-level sector of their main one; those without sector are left out. */
  readonly partners: Spread;
  /** Established ties by kind; those without kind are left out. */
  readonly tasks: Spread;
  /** Different pairs of a kind of tie and a sector that takes part in it. */
  readonly combinations: number;
  /** Actors without sector. */
  readonly unsortedCount: number;
}

/** Spread of values over sorts; index after Blau 1977. */
export function spreadOf(values: readonly string[]): Spread {
  const groups = new Map<string, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  const counts = Array.from(groups, ([id, count]) => ({ id, count })).toSorted(
    (a, b) => b.count - a.count || (a.id < b.id ? -1 : 1),
  );
  const { index, evenness } = blauVariety(groups.values());
  const isEmpty = values.length === 0;
  return {
    counts,
    total: values.length,
    blau: isEmpty ? undefined : index,
    evenness: isEmpty ? undefined : evenness,
  };
}

/** Reads how varied partners and tasks of a network are. */
export function variety(network: NetworkReading): Variety {
  const sectors = partnerSectors(network);
  const topOf = (actorId: string) => {
    const [main] = sectors.of(actorId);
    return main === undefined ? undefined : sectors.path(main).at(-1);
  };
  const tops = new Map(network.actors.map(({ id }) => [id, topOf(id)] as const));
  const sorted = [...tops.values()].filter((sector) => sector !== undefined);
  const pairs = network.established.flatMap(({ kind, fromId, toId }) =>
    kind === undefined ? [] : [fromId, toId].flatMap((id) => tops.get(id) ?? []).map((sector) => `${kind}\n${sector}`),
  );
  return {
    partners: spreadOf(sorted),
    tasks: spreadOf(network.established.flatMap(({ kind }) => kind ?? [])),
    combinations: new Set(pairs).size,
    unsortedCount: tops.size - sorted.length,
  };
}

import { lineOf } from './map-line-model.js';
import { tiesBetween, waysFrom } from './map-ways-model.js';
import type { Shown } from './map-shown-model.js';
import { mapSectors } from './map-sector-model.js';
import { perMap } from './per-map.js';
import type { MapActor, MapTie, NetworkMap } from './network-map-model.js';

/** `all`; `existing` without what is only wished for; `target` as the team wants it to be. */
export type MapLayer = 'all' | 'existing' | 'target';

/** An actor and how many steps along ties around it are shown. */
export interface Around {
  readonly id: string;
  readonly steps: number;
}

/** What a visitor has switched off, and what was narrowed down. */
export interface MapFilter {
  readonly layer: MapLayer;
  /** Sectors switched off; `undefined` stands for actors without sector. */
  readonly sectors: ReadonlySet<string | undefined>;
  /** Looks of lines switched off: stages, and `dormant`. */
  readonly lines: ReadonlySet<string | undefined>;
  /** Kinds of tie switched off. */
  readonly kinds: ReadonlySet<string | undefined>;
  readonly around?: Around | undefined;
}

/** The parts of a filter that are switched off piece by piece. */
export type FilterPart = 'sectors' | 'lines' | 'kinds';

/** Shows everything. */
export const noFilter: MapFilter = { layer: 'all', sectors: new Set(), lines: new Set(), kinds: new Set() };

/** Whether anything is switched off or narrowed down. */
export function isFiltering({ layer, sectors, lines, kinds, around }: MapFilter): boolean {
  return layer === 'existing' || sectors.size + lines.size + kinds.size > 0 || around !== undefined;
}

/** The set with one value switched over. */
export function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** What is left of a map; undefined when that is all of it. */
export function shownOf(map: NetworkMap, filter: MapFilter): Shown | undefined {
  if (!isFiltering(filter)) return undefined;
  const { layer, sectors, lines, kinds, around } = filter;
  const isExisting = layer === 'existing';
  let actors = map.actors.filter(({ sectorId, isSought }) => !sectors.has(sectorId) && !(isExisting && isSought));
  const counts = (tie: MapTie): boolean =>
    !lines.has(lineOf(tie)) && !kinds.has(tie.kindId) && !(isExisting && tie.stage === 'wished');
  const middle = around && map.actors.find(({ id }) => id === around.id);
  if (around && middle) {
    const left = new Set([middle, ...actors]);
    const ways = waysFrom(middle, (tie) => counts(tie) && left.has(tie.from) && left.has(tie.to));
    actors = [...left].filter((actor) => (ways.get(actor)?.steps ?? Infinity) <= around.steps);
  }
  return tiesBetween(new Set(actors), map.ties.filter(counts));
}

/** Kinds of tie that occur, numbered in the order of their ids: the same on every picture of a map. */
export const kindNumbers = perMap((map): ReadonlyMap<string, number> => {
  const kinds = [...new Set(map.ties.map(({ kindId }) => kindId))].toSorted((one, other) => (one < other ? -1 : 1));
  return new Map(kinds.map((kind, number) => [kind, number]));
});

/** How often each value occurs. */
function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How often each look of a line occurs. */
export const lineCounts = perMap(({ ties }) =>
  countBy(ties.filter(({ activity }) => activity !== 'ended').map(lineOf)),
);

/** How often each kind of tie occurs, the most frequent first. */
export const kindCounts = perMap(({ ties }): readonly (readonly [string, number])[] =>
  [...countBy(ties.map(({ kindId }) => kindId))].toSorted(([, one], [, other]) => other - one),
);

/** The filter under which an actor is shown: what hides it is switched on again. */
export function revealing(map: NetworkMap, filter: MapFilter, actor: MapActor): MapFilter {
  if (shownOf(map, filter)?.actors.has(actor) !== false) return filter;
  const { sectors, layer } = filter;
  const isKnown = mapSectors(map).some(({ id }) => id === actor.sectorId);
  return {
    ...filter,
    layer: actor.isSought && layer === 'existing' ? 'all' : layer,
    sectors: isKnown ? new Set([...sectors].filter((id) => id !== actor.sectorId)) : sectors,
    around: undefined,
  };
}

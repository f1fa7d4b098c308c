import type { Shown } from './map-shown-model.js';
import type { MapActor, MapTie } from './network-map-model.js';

/** How an actor is reached: in so many steps, over the last of them. */
export interface Way {
  readonly steps: number;
  /** Undefined at the start. */
  readonly over: { readonly tie: MapTie; readonly from: MapActor } | undefined;
}

/** Shortest ways from an actor along ties that count; those nobody leads to are left out. */
export function waysFrom(start: MapActor, counts: (tie: MapTie) => boolean): ReadonlyMap<MapActor, Way> {
  const ways = new Map<MapActor, Way>([[start, { steps: 0, over: undefined }]]);
  for (const [from, { steps }] of ways) {
    for (const { tie, partner } of from.ties) {
      if (!ways.has(partner) && counts(tie)) ways.set(partner, { steps: steps + 1, over: { tie, from } });
    }
  }
  return ways;
}

/** A living tie that is more than a wish. */
function leadsOn({ stage, activity }: MapTie): boolean {
  return stage !== 'wished' && activity !== 'ended';
}

/** The shortest way between two actors over ties there are, both ends included; undefined where there is none. */
export function wayBetween(from: MapActor, to: MapActor): readonly MapActor[] | undefined {
  const ways = waysFrom(from, leadsOn);
  if (!ways.has(to)) return undefined;
  const way = [to];
  for (let over = ways.get(to)?.over; over !== undefined; over = ways.get(over.from)?.over) way.unshift(over.from);
  return way;
}

/** Actors with the ties among them. */
export function tiesBetween(actors: ReadonlySet<MapActor>, ties: readonly MapTie[]): Shown {
  return { actors, ties: new Set(ties.filter(({ from, to }) => actors.has(from) && actors.has(to))) };
}

/** The actors of a way with the ties from each to the next. */
export function alongWay(way: readonly MapActor[]): Shown {
  const next = new Map(way.map((actor, at) => [actor, way[at + 1]]));
  const ties = way.flatMap((actor) =>
    actor.ties.filter(({ partner, tie }) => partner === next.get(actor) && leadsOn(tie)).map(({ tie }) => tie),
  );
  return { actors: new Set(way), ties: new Set(ties) };
}

/** An actor with its ties and partners. */
export function nearTo(actor: MapActor): Shown {
  return {
    actors: new Set([actor, ...actor.ties.map(({ partner }) => partner)]),
    ties: new Set(actor.ties.map(({ tie }) => tie)),
  };
}

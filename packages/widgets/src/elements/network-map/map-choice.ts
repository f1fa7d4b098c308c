import { shownOf } from './map-filter-model.js';
import type { LiveScreen, Look } from './map-screen-model.js';
import type { Shown } from './map-shown-model.js';
import { alongWay, nearTo, tiesBetween, wayBetween } from './map-ways-model.js';
import type { MapActor, NetworkMap } from './network-map-model.js';

type Choice = Pick<LiveScreen, 'selected' | 'way' | 'shown' | 'near'>;

/** What stands out: a way, what was marked, or the open actor and its partners. */
function nearOf(
  map: NetworkMap,
  { marked, markedTies }: Look,
  { way, selected }: Pick<Choice, 'way' | 'selected'>,
): Shown | undefined {
  if (way !== undefined && way.length > 0) return alongWay(way);
  if (marked === undefined) return selected && nearTo(selected);
  const ties = markedTies ? map.ties.filter(({ record }) => markedTies.includes(record.id)) : map.ties;
  return tiesBetween(new Set(map.actors.filter(({ id }) => marked.includes(id))), ties);
}

/** Finds on a map what a visitor looks at: the same objects as long as neither has changed. */
export class MapChoice {
  #from: readonly unknown[] = [];
  #choice: Choice | undefined;

  of(map: NetworkMap, look: Look): Choice {
    const from = [map, look.filter, look.marked, look.markedTies, look.way, look.selectedId];
    if (this.#choice === undefined || from.some((part, at) => part !== this.#from[at])) {
      this.#choice = this.#choose(map, look);
      this.#from = from;
    }
    return this.#choice;
  }

  #choose(map: NetworkMap, look: Look): Choice {
    const known = (wanted: string | undefined): MapActor | undefined => map.actors.find(({ id }) => id === wanted);
    const selected = known(look.selectedId);
    const [start, end] = (look.way ?? []).map(known);
    const way = start && end && (wayBetween(start, end) ?? []);
    return { selected, way, shown: shownOf(map, look.filter), near: nearOf(map, look, { way, selected }) };
  }
}

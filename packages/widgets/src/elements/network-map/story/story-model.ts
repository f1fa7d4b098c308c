import { noFilter } from '../map-filter-model.js';
import type { MapLayer } from '../map-filter-model.js';
import type { Look } from '../map-screen-model.js';
import type { ShownView } from '../map-view-model.js';
import type { NetworkMap } from '../network-map-model.js';

/** What an author states about a step, as its `data-*` attributes. */
export type StoryData = Readonly<Record<string, string | undefined>>;

const layers: Readonly<Record<string, MapLayer>> = { all: 'all', existing: 'existing', target: 'target' };

const idsOf = (words = ''): readonly string[] => words.split(/\s+/).filter(Boolean);

function wayOf(words: string | undefined): readonly [string, string] | undefined {
  const [from, to] = idsOf(words);
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** What a step shows; whatever it does not state is as at the beginning. */
export function stepLook({ view, actor, steps, layer = 'all', marked, way, at }: StoryData): Look {
  const around = actor !== undefined && Number(steps) > 0 ? { id: actor, steps: Number(steps) } : undefined;
  return {
    view: view as ShownView | undefined,
    filter: { ...noFilter, layer: layers[layer] ?? 'all', around },
    selectedId: actor,
    marked: marked === undefined ? undefined : idsOf(marked),
    markedTies: undefined,
    way: wayOf(way),
    at,
  };
}

/** What a step names that the map does not have: ids of actors, views, layers. */
export function unknownWords(
  { view, actor, layer, marked, way }: StoryData,
  map: NetworkMap,
  views: object,
): readonly string[] {
  const known = new Set(map.actors.map(({ id }) => id));
  return [
    ...idsOf([actor, marked, way].join(' ')).filter((id) => !known.has(id)),
    ...idsOf(view).filter((name) => !(name in views)),
    ...idsOf(layer).filter((name) => !(name in layers)),
  ];
}

import { landscape } from '@geflecht/core/landscape';
import { placeLandscape } from './landscape-picture-model.js';
import { footprintFor } from './map-placer.js';
import type { Placer } from './map-placer.js';
import { renderGround } from './render-ground.js';

/** Places actors on rings and in wedges. */
export function createPlacer(): Placer {
  return {
    place(map, canvas) {
      const { network = { id: '' }, placements, taxonomies, states = [] } = map;
      const actors = map.actors.filter(({ record }) => record !== undefined);
      const count = Math.max(actors.length, ...states.map((state) => state.actors?.length ?? 0));
      const layout = landscape({ network, actors, placements, states, taxonomies }, { footprint: footprintFor(count) });
      return placeLandscape(map, layout, canvas);
    },
    ground: renderGround,
  };
}

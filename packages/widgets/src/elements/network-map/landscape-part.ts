import { landscape } from '@geflecht/core/landscape';
import { placeLandscape } from './landscape-picture-model.js';
import { footprintFor } from './map-placer.js';
import type { Placer } from './map-placer.js';
import { renderGround } from './render-ground.js';

/** Places actors on rings and in wedges. */
export function createPlacer(): Placer {
  return {
    place(map, canvas) {
      const { network = { id: '' }, placements, taxonomies } = map;
      const actors = map.actors.filter(({ record }) => record !== undefined);
      const layout = landscape({ network, actors, placements, taxonomies }, { footprint: footprintFor(map) });
      return placeLandscape(map, layout, canvas);
    },
    ground: renderGround,
  };
}

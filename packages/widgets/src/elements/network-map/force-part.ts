import { forceSteps } from '@geflecht/core/force';
import type { ForceLayout } from '@geflecht/core/network';
import { placeForce } from './force-picture-model.js';
import { footprintFor } from './map-placer.js';
import type { Placer } from './map-placer.js';
import type { NetworkMap } from './network-map-model.js';

/** Milliseconds of layout at a time; the page stays responsive in between. */
const slice = 12;
const largestAtOnce = 200;

function stepsFor(map: NetworkMap): Generator<void, ForceLayout, void> {
  const living = map.ties.filter(({ activity }) => activity !== 'ended');
  const ties = living.map(({ from, to }) => ({ fromId: from.id, toId: to.id }));
  return forceSteps({ actors: map.actors, ties }, { footprint: footprintFor(map) });
}

/** Places actors by their ties: small maps at once, large ones in slices. */
export function createPlacer(again: () => void): Placer {
  const layouts = new WeakMap<NetworkMap, ForceLayout>();
  let running: NetworkMap | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function advance(map: NetworkMap, steps: Generator<void, ForceLayout, void>, budget: number): void {
    const until = performance.now() + budget;
    do {
      const step = steps.next();
      if (step.done === true) {
        running = undefined;
        layouts.set(map, step.value);
        return;
      }
    } while (performance.now() < until);
    timer = setTimeout(() => {
      advance(map, steps, budget);
      if (running === undefined) again();
    });
  }

  return {
    place(map, canvas) {
      if (!layouts.has(map) && running !== map) {
        clearTimeout(timer);
        running = map;
        advance(map, stepsFor(map), map.actors.length > largestAtOnce ? slice : Infinity);
      }
      const layout = layouts.get(map);
      return layout && placeForce(layout, canvas);
    },
    stop() {
      clearTimeout(timer);
      running = undefined;
    },
  };
}

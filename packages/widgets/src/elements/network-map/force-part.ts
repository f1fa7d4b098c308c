import { forceSteps } from '@geflecht/core/force';
import type { ForceLayout, Point } from '@geflecht/core/network';
import type * as Newcomers from './force-around.js';
import { placeForce } from './force-picture-model.js';
import { footprintFor } from './map-placer.js';
import type { Canvas, Placing } from './map-picture-model.js';
import type { Placer } from './map-placer.js';
import type { NetworkMap } from './network-map-model.js';

/** Milliseconds of layout at a time; the page stays responsive in between. */
const slice = 12;
const largestAtOnce = 200;

/** Where the actors of a network stood so far: who comes back finds the old place. */
interface KnownPlaces {
  readonly places: ReadonlyMap<string, Point>;
  readonly nodeRadius: number;
}

type LayoutSteps = Generator<void, ForceLayout, void>;

let newcomers: typeof Newcomers | undefined;

/** Loads what places newcomers around those who stay, so that the picture need not wait for it. */
export async function expectNewcomers(): Promise<void> {
  newcomers ??= await import('./force-around.js');
}

function stepsFor(map: NetworkMap, known: KnownPlaces | undefined): LayoutSteps {
  const living = map.ties.filter(({ activity }) => activity !== 'ended');
  const ties = living.map(({ from, to }) => ({ fromId: from.id, toId: to.id }));
  const input = { actors: map.actors, ties };
  const options = { footprint: footprintFor(map) };
  return known && newcomers ? newcomers.forceAroundSteps(input, known.places, options) : forceSteps(input, options);
}

/** Places a layout adds to those known before, which stay as they are. */
function learnt({ spots, nodeRadius }: ForceLayout, known: KnownPlaces | undefined): KnownPlaces {
  const added = spots.map(({ actorId, x, y }) => [actorId, { x, y }] as const);
  return {
    places: new Map([...added, ...(known?.places ?? [])]),
    nodeRadius: Math.min(nodeRadius, known?.nodeRadius ?? 1),
  };
}

function lacksPlaces({ actors }: NetworkMap, known: KnownPlaces | undefined): boolean {
  return known === undefined || actors.some(({ id }) => !known.places.has(id));
}

/** Places actors by their ties, and remembers where. */
class ForcePlacer implements Placer {
  readonly #again: () => void;
  readonly #memory = new Map<string | undefined, KnownPlaces>();
  #running: NetworkMap | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(again: () => void) {
    this.#again = again;
  }

  place(map: NetworkMap, canvas: Canvas): Placing | undefined {
    const before = this.#memory.get(map.network?.id);
    if (lacksPlaces(map, before) && this.#running !== map) this.#begin(map, before);
    const known = this.#memory.get(map.network?.id);
    if (known === undefined || lacksPlaces(map, known)) return undefined;
    const spots = [...known.places].map(([actorId, place]) => ({ actorId, ...place }));
    return placeForce({ spots, nodeRadius: known.nodeRadius }, canvas);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#running = undefined;
  }

  #begin(map: NetworkMap, before: KnownPlaces | undefined): void {
    clearTimeout(this.#timer);
    this.#running = map;
    const known = before && map.actors.some(({ id }) => before.places.has(id)) ? before : undefined;
    if (known === undefined || newcomers !== undefined) return this.#advance(map, known, stepsFor(map, known));
    const goOn = (): void => {
      if (this.#running !== map) return;
      // Without connection everybody is placed anew.
      const left = newcomers && known;
      this.#advance(map, left, stepsFor(map, left));
      this.#again();
    };
    expectNewcomers().then(goOn, goOn);
  }

  #advance(map: NetworkMap, known: KnownPlaces | undefined, steps: LayoutSteps): void {
    const until = performance.now() + (map.actors.length > largestAtOnce ? slice : Infinity);
    do {
      const step = steps.next();
      if (step.done === true) {
        this.#running = undefined;
        this.#memory.set(map.network?.id, learnt(step.value, known));
        return;
      }
    } while (performance.now() < until);
    this.#timer = setTimeout(() => {
      this.#advance(map, known, steps);
      if (this.#running === undefined) this.#again();
    });
  }
}

/**
 * Places actors by their ties: small maps at once, large ones in slices. Whoever once had a place in a network keeps it;
 * newcomers are placed around the others.
 */
export function createPlacer(again: () => void): Placer {
  return new ForcePlacer(again);
}

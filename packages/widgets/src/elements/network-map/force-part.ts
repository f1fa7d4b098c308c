import { smallForceDrafts } from '@geflecht/core/force';
import type { ForceDraft, ForceInput, ForceLayout, ForceOptions, ForceSpot } from '@geflecht/core/network';
import type * as Newcomers from './force-around.js';
import { placeForce } from './force-picture-model.js';
import { givenPlaces, lacksPlaces, learnt } from './known-places.js';
import type { KnownPlaces } from './known-places.js';
import { footprintFor } from './map-placer.js';
import type { Canvas, Placing } from './map-picture-model.js';
import type { Placer } from './map-placer.js';
import type { NetworkMap } from './network-map-model.js';

/** Milliseconds of layout at a time; the page stays responsive in between. */
const slice = 12;
/** Milliseconds between two drafts on the screen. */
const draftPause = 250;
const largestAtOnce = 200;
const draftRadius = 0.3;

type LayoutSteps = Generator<ForceDraft | void, ForceLayout, void>;

let newcomers: typeof Newcomers | undefined;

/** Loads what places newcomers around those who stay, so that the picture need not wait for it. */
export async function expectNewcomers(): Promise<void> {
  newcomers ??= await import('./force-around.js');
}

function inputOf({ actors, ties }: NetworkMap): ForceInput {
  const living = ties.filter(({ activity }) => activity !== 'ended');
  return { actors, ties: living.map(({ from, to }) => ({ fromId: from.id, toId: to.id })) };
}

function optionsFor(map: NetworkMap): ForceOptions {
  return { footprint: footprintFor(map.actors.length) };
}

/** The layout of a map that is done at once: of a small one, or around known places. */
function stepsFor(map: NetworkMap, known: KnownPlaces | undefined): LayoutSteps {
  const input = inputOf(map);
  return known && newcomers
    ? newcomers.forceAroundSteps(input, known.places, optionsFor(map))
    : smallForceDrafts(input, optionsFor(map));
}

/** Places actors by their ties, and remembers where. */
class ForcePlacer implements Placer {
  readonly #again: () => void;
  readonly #memory = new Map<string | undefined, KnownPlaces>();
  #running: NetworkMap | undefined;
  #draft: readonly ForceSpot[] | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dismiss: (() => void) | undefined;

  constructor(again: () => void) {
    this.#again = again;
  }

  place(map: NetworkMap, canvas: Canvas): Placing | undefined {
    const key = map.network?.id;
    const before = this.#memory.get(key) ?? givenPlaces(map);
    if (!lacksPlaces(map, before) && before !== undefined) this.#memory.set(key, before);
    else if (this.#running !== map) this.#begin(map, before);
    const known = this.#memory.get(key);
    if (known !== undefined && !lacksPlaces(map, known)) {
      const spots = [...known.places].map(([actorId, place]) => ({ actorId, ...place }));
      return placeForce({ spots, nodeRadius: known.nodeRadius }, canvas);
    }
    const nodeRadius = draftRadius / Math.sqrt(map.actors.length);
    return this.#draft && this.#running === map ? placeForce({ spots: this.#draft, nodeRadius }, canvas) : undefined;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#dismiss?.();
    this.#dismiss = undefined;
    this.#running = undefined;
    this.#draft = undefined;
  }

  #begin(map: NetworkMap, before: KnownPlaces | undefined): void {
    this.stop();
    this.#running = map;
    const known = before && map.actors.some(({ id }) => before.places.has(id)) ? before : undefined;
    if (known === undefined || newcomers !== undefined) return this.#layOut(map, known);
    const goOn = (): void => {
      if (this.#running !== map) return;
      // Without connection everybody is placed anew.
      this.#layOut(map, newcomers && known);
      this.#again();
    };
    expectNewcomers().then(goOn, goOn);
  }

  #layOut(map: NetworkMap, known: KnownPlaces | undefined): void {
    if (known === undefined && map.actors.length > largestAtOnce) void this.#hire(map);
    else this.#advance(map, known, stepsFor(map, known));
  }

  /** Lets a worker do it; where none is to be had, the same is done here in slices. */
  async #hire(map: NetworkMap): Promise<void> {
    const isWanted = (): boolean => this.#running === map;
    const large = await import('./force-large.js').catch(() => undefined);
    if (!isWanted()) return;
    // Without connection the next look asks again.
    if (large === undefined) return this.stop();
    const input = inputOf(map);
    const options = optionsFor(map);
    const here = (): void => {
      if (isWanted()) this.#advance(map, undefined, large.forceDrafts(input, options));
    };
    this.#dismiss = large.layOutElsewhere(input, options.footprint, {
      drawn: (spots) => this.#show(spots),
      finished: (layout) => this.#finish(map, layout, undefined),
      failed: here,
    });
    if (this.#dismiss === undefined) here();
  }

  #show(spots: readonly ForceSpot[]): void {
    this.#draft = spots;
    this.#again();
  }

  #finish(map: NetworkMap, layout: ForceLayout, known: KnownPlaces | undefined): void {
    this.#running = undefined;
    this.#draft = undefined;
    this.#memory.set(map.network?.id, learnt(layout, known));
    this.#again();
  }

  #advance(map: NetworkMap, known: KnownPlaces | undefined, steps: LayoutSteps): void {
    const isLarge = map.actors.length > largestAtOnce;
    let shown = performance.now();
    const goOn = (): void => {
      const until = performance.now() + (isLarge ? slice : Infinity);
      let draft: ForceDraft | void = undefined;
      do {
        const step = steps.next();
        if (step.done === true) return this.#finish(map, step.value, known);
        draft = step.value;
      } while (performance.now() < until);
      if (draft && performance.now() > shown + draftPause) {
        this.#show(draft.spots());
        shown = performance.now();
      }
      this.#timer = setTimeout(goOn);
    };
    goOn();
  }
}

/**
 * Places actors by their ties: small maps at once, large ones by a worker or in slices, with drafts on the way. Whoever
 * once had a place in a network keeps it, as do those whom the team has placed by hand; newcomers are placed around them.
 */
export function createPlacer(again: () => void): Placer {
  return new ForcePlacer(again);
}

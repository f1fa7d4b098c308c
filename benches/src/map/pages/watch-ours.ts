import type { Picture } from '../../layout/layout-stress.js';

/** The worker's answers, as the element hears them. */
interface Answer {
  readonly places: Float64Array;
  readonly nodeRadius: number | undefined;
}

let last: Answer | undefined;
const PlainWorker = window.Worker;

/** Listens to what a worker answers, as nothing else tells where a canvas has drawn whom. */
class HeardWorker extends PlainWorker {
  constructor(url: string | URL) {
    super(url);
    this.addEventListener('message', ({ data }: MessageEvent<Answer>) => (last = data));
  }
}
window.Worker = HeardWorker;

const root = (): ParentNode | null | undefined => document.querySelector('geflecht-network-map')?.shadowRoot;

/** Places of drawn symbols by names that end with the number of the actor. */
function drawnPlaces(): Picture {
  const [x, y]: [number[], number[]] = [[], []];
  for (const symbol of root()?.querySelectorAll('.actor') ?? []) {
    const [, at] = /(\d+)\D*$/u.exec(symbol.getAttribute('aria-label')?.split(',')[0] ?? '') ?? [];
    const [, across, down] = /translate\(([-\d.]+)[ ,]([-\d.]+)/u.exec(symbol.getAttribute('transform') ?? '') ?? [];
    x[Number(at)] = Number(across);
    y[Number(at)] = Number(down);
  }
  return { x, y };
}

function workerPlaces({ places }: Answer): Picture {
  const size = places.length / 2;
  return {
    x: Array.from({ length: size }, (_, at) => places[at * 2] ?? 0),
    y: Array.from({ length: size }, (_, at) => places[at * 2 + 1] ?? 0),
  };
}

/** A canvas that nothing was painted on yet still has its first size. */
function isPainted(): boolean {
  const canvas = root()?.querySelector<HTMLCanvasElement>('.plane canvas');
  return canvas ? canvas.width !== 300 : root()?.querySelector('.actor') !== null && root() !== null;
}

document.addEventListener('DOMContentLoaded', () => {
  let isReady = false;
  document.addEventListener('geflecht-ready', () => (isReady = true));
  window.benchMap.join({
    isDrawn: () => root() !== undefined && isPainted(),
    places: () => (last === undefined ? drawnPlaces() : workerPlaces(last)),
    isOver: () => (last === undefined ? isReady : last.nodeRadius !== undefined),
  });
});

import { layoutStress, samplePairs } from '../../layout/layout-stress.js';
import type { MapNotes, SeenStress, Show } from '../watch.js';
import { readGraph } from './read-graph.js';

/** Most pictures that are kept; beyond it every other one is dropped. */
const mostKept = 400;
const seed = 2028;

interface Kept {
  readonly at: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
}

let show: Show | undefined;
let kept: Kept[] = [];
let [stride, seen] = [1, 0];

/** Tells when the frame that is being made has been painted. */
function afterPaint(tell: () => void): void {
  // A message that is sent within a frame is received once the frame has been painted.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', tell);
  port1.start();
  port2.postMessage(undefined);
}

function keep({ places }: Show): void {
  seen += 1;
  if (seen % stride !== 0) return;
  const { x, y } = places();
  const picture = { x: Float32Array.from(x), y: Float32Array.from(y) };
  afterPaint(() => kept.push({ at: performance.now(), ...picture }));
  if (kept.length < mostKept) return;
  kept = kept.filter((_each, at) => at % 2 === 0);
  stride *= 2;
}

function follow(joined: Show): void {
  requestAnimationFrame(() => {
    if (joined.isDrawn()) keep(joined);
    if (!joined.isOver()) follow(joined);
    else {
      stride = 1;
      keep(joined);
    }
  });
}

function waitForPaint(joined: Show): void {
  requestAnimationFrame(() => {
    if (!joined.isDrawn()) {
      waitForPaint(joined);
      return;
    }
    notes.drawnAt = performance.now();
    afterPaint(() => (notes.paintedAt = performance.now()));
  });
}

const notes: MapNotes = {
  join(joined) {
    show = joined;
    waitForPaint(joined);
    if (window.benchFollows) follow(joined);
  },
  isOver: () => show?.isOver() === true,
  enlarge: (factor) => show?.enlarge?.(factor),
  stresses() {
    const graph = readGraph();
    const pairs = samplePairs(graph, seed, { sources: 100, each: 500 });
    return kept.map(({ at, ...picture }): SeenStress => ({ at, stress: layoutStress(picture, pairs) }));
  },
};
window.benchMap = notes;

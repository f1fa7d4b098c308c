/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { seededRandom } from '../layout/seeded-random.js';
import { compactLabels } from './compact-labels.js';
import type { GraphView } from './graph-view.js';
import type { LevelGraph } from './leiden-graph.js';
import { aggregate, baseLevel } from './leiden-graph.js';
import type { LeidenSettings } from './leiden-move.js';
import { moveNodes } from './leiden-move.js';
import { refine } from './leiden-refine.js';
import type { ModularityOptions } from './modularity.js';
import { modularity } from './modularity.js';
import type { Grouping } from './number-by-size.js';
import { numberBySize } from './number-by-size.js';
import { numbersBelow } from './shuffle.js';
import type { SteppedWork } from './stepped-work.js';
import { finishWork } from './stepped-work.js';

/** Settings of {@link leiden}. */
export interface LeidenOptions extends ModularityOptions {
  /** Whole number; the same seed and data give the same groups on every machine. Default 1. */
  readonly seed?: number;
  /** How often the whole method is run, each time from the last result. Default 3. */
  readonly iterations?: number;
}

/** Groups found in the ties alone. */
export interface Communities extends Grouping {
  readonly modularity: number;
}

/**
 * Groups of actors with many ties among them, by Leiden's method for modularity (Traag, Waltman & van Eck 2019): moving
 * single actors, refining, and going on with groups as actors. Every group hangs together. Direction dropped, parallel
 * ties merged; isolates stand alone. Nothing to be shown as a fact: see {@link communities} for how far runs agree.
 */
export function leiden(view: GraphView, options: LeidenOptions = {}): Communities {
  return finishWork(leidenWork(view, options));
}

/** The same as {@link leiden} in steps. */
export function* leidenWork(view: GraphView, options: LeidenOptions = {}): SteppedWork<Communities> {
  const { seed = 1, iterations = 3, resolution = 1 } = options;
  const base = baseLevel(view, options);
  const settings = { resolution, random: seededRandom(seed) };
  let of = numbersBelow(view.actorCount);
  for (let iteration = 0; iteration < iterations && base.whole > 0; iteration++) {
    const run = improve(base, of, settings);
    let step = run.next();
    for (let level = 1; step.done !== true; level++) {
      yield (iteration + 1 - 2 ** -level) / iterations;
      step = run.next();
    }
    of = step.value;
  }
  const groups = numberBySize(of);
  return { ...groups, modularity: modularity(view, groups.of, options) };
}

/** One run through all levels, from a division of the actors to a better one; a step per level and phase. */
function* improve(base: LevelGraph, start: Int32Array, settings: LeidenSettings): Generator<void, Int32Array, void> {
  let graph = base;
  let of = start.slice();
  /** Actor → node of the present level. */
  let nodes: Int32Array | undefined;
  for (;;) {
    moveNodes(graph, of, settings);
    yield;
    const groups = compactLabels(of, graph.size);
    const result = follow(nodes, of);
    if (groups === graph.size) return result;
    const parts = refine(graph, of, settings);
    yield;
    const count = compactLabels(parts, graph.size);
    if (count === graph.size) return result;
    const next = new Int32Array(count);
    for (let node = 0; node < graph.size; node++) next[parts[node]!] = of[node]!;
    nodes = follow(nodes, parts);
    graph = aggregate(graph, parts, count);
    of = next;
    yield;
  }
}

function follow(nodes: Int32Array | undefined, labels: Int32Array): Int32Array {
  return nodes === undefined ? labels.slice() : nodes.map((node) => labels[node]!);
}

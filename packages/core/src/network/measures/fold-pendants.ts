/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { createSearch, searchFrom } from './breadth-first.js';
import { components } from './components.js';
import { degrees } from './degrees.js';
import type { GraphView } from './graph-view.js';

/** A graph whose hanging trees are folded into the actors they hang on. */
export interface FoldedGraph {
  /** Actor → pairs of others all of whose paths lead through it because of folded trees. */
  readonly scores: Float64Array;
  /** Core number → actor. Near actors have near numbers, which keeps them close in memory. */
  readonly core: Int32Array;
  /** Core number → number of actors it stands for, itself included. */
  readonly masses: Float64Array;
  /** Ties among the core as in an adjacency, by core numbers. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

interface Folding {
  readonly scores: Float64Array;
  readonly masses: Float64Array;
  /** Actor → ties that are not folded yet. */
  readonly remaining: Int32Array;
  /** Actor → size of its component. */
  readonly wholes: Int32Array;
}

/**
 * Folds actors with a single tie, again and again, into their partner (Sarıyüce et al. 2013). Whatever passes through a
 * hanging tree is counted at once, and only the core is left to be searched. Exact; O(n+m).
 */
export function foldPendants(view: GraphView): FoldedGraph {
  const { of, sizes } = components(view);
  const folding: Folding = {
    scores: new Float64Array(view.actorCount),
    masses: new Float64Array(view.actorCount).fill(1),
    remaining: degrees(view),
    wholes: of.map((component) => sizes[component]!),
  };
  for (let actor = 0; actor < view.actorCount; actor++) foldFrom(view, actor, folding);
  const core = inSearchOrder(view).filter((actor) => folding.remaining[actor]! > 0);
  for (const actor of core) countTree(actor, folding);
  const masses = Float64Array.from(core, (actor) => folding.masses[actor]!);
  return { scores: folding.scores, core, masses, ...tiesAmong(core, view) };
}

function foldFrom(view: GraphView, start: number, folding: Folding): void {
  const { scores, masses, remaining } = folding;
  let leaf = start;
  while (remaining[leaf] === 1) {
    const partner = partnerOf(view, leaf, remaining);
    countTree(leaf, folding);
    scores[partner]! += masses[leaf]! * (masses[partner]! - 1);
    masses[partner]! += masses[leaf]!;
    remaining[leaf] = 0;
    remaining[partner]! -= 1;
    // A partner with a higher number still has its own turn to come.
    if (partner > start) return;
    leaf = partner;
  }
}

/** Counts the pairs between the tree folded into an actor and the rest of its component. */
function countTree(actor: number, { scores, masses, wholes }: Folding): void {
  scores[actor]! += (masses[actor]! - 1) * (wholes[actor]! - masses[actor]!);
}

function partnerOf({ offsets, targets }: GraphView, leaf: number, remaining: Int32Array): number {
  let edge = offsets[leaf]!;
  while (remaining[targets[edge]!] === 0) edge += 1;
  return targets[edge]!;
}

function inSearchOrder(view: GraphView): Int32Array {
  const search = createSearch(view.actorCount);
  const order = new Int32Array(view.actorCount);
  let count = 0;
  for (let actor = 0; actor < view.actorCount; actor++) {
    if (search.distances[actor] !== -1) continue;
    const size = searchFrom(view, actor, search);
    order.set(search.queue.subarray(0, size), count);
    count += size;
  }
  return order;
}

function tiesAmong(core: Int32Array, view: GraphView): Pick<FoldedGraph, 'offsets' | 'targets'> {
  const numbers = new Int32Array(view.actorCount).fill(-1);
  for (const [number, actor] of core.entries()) numbers[actor] = number;
  const offsets = new Int32Array(core.length + 1);
  const targets = new Int32Array(view.targets.length);
  let count = 0;
  for (const [number, actor] of core.entries()) {
    for (let edge = view.offsets[actor]!; edge < view.offsets[actor + 1]!; edge++) {
      const neighbour = numbers[view.targets[edge]!]!;
      if (neighbour !== -1) targets[count++] = neighbour;
    }
    offsets[number + 1] = count;
  }
  return { offsets, targets: targets.slice(0, count) };
}

import type { GraphView } from './graph-view.js';

/**
 * Density of the simple undirected graph, 2m / (n(n−1)): the share of possible ties that exist (Wasserman & Faust 1994).
 * Falls as a network grows, so compare it with the network's own past only. 0 below two actors.
 */
export function density({ actorCount, tieCount }: GraphView): number {
  return actorCount < 2 ? 0 : (2 * tieCount) / (actorCount * (actorCount - 1));
}

/**
 * Density of the directed graph: distinct directed pairs / (n(n−1)); undirected and mutual ties count as two
 * (Wasserman & Faust 1994). 0 below two actors.
 */
export function directedDensity({ actorCount, directed }: GraphView): number {
  return actorCount < 2 ? 0 : directed.targets.length / (actorCount * (actorCount - 1));
}

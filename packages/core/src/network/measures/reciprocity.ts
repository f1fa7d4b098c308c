import type { GraphView } from './graph-view.js';

/** How far pairs point at each other. */
export interface Reciprocity {
  /** Pairs tied both ways; undirected and mutual ties count as both ways. */
  readonly bothWays: number;
  /** Pairs tied one way only. */
  readonly oneWay: number;
  /** bothWays / (bothWays + oneWay), igraph's mode `ratio`; NaN without ties. */
  readonly pairShare: number;
  /** 2·bothWays / (2·bothWays + oneWay), igraph's usual mode: share of directed pairs that are answered; NaN without ties. */
  readonly arcShare: number;
}

/**
 * Reciprocity of directed ties (Wasserman & Faust 1994). Parallel ties merged, weights and self-ties left out. Means
 * something only where ties were stated with a direction: undirected ones are both ways by nature.
 */
export function reciprocity({ directed, tieCount }: GraphView): Reciprocity {
  const arcs = directed.targets.length;
  const bothWays = arcs - tieCount;
  const oneWay = tieCount - bothWays;
  return { bothWays, oneWay, pairShare: bothWays / tieCount, arcShare: (2 * bothWays) / arcs };
}

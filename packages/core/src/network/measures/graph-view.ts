import type { Adjacency, ArcList } from './compress-arcs.js';
import { compressArcs, emptyArcs } from './compress-arcs.js';

/** Which way a tie points; `mutual` and `undirected` count as both ways. */
export type GraphTieDirection = 'undirected' | 'directed' | 'mutual';

/** What the view needs to know of an actor. */
export interface GraphActor {
  readonly id: string;
}

/** What the view needs to know of a tie. */
export interface GraphTie {
  readonly fromId: string;
  readonly toId: string;
  readonly direction?: GraphTieDirection | undefined;
  /** Default 1. */
  readonly weight?: number | undefined;
}

/** Settings of {@link buildGraphView}. */
export interface GraphViewOptions {
  /** Direction of ties that state none. Default `undirected`. */
  readonly defaultDirection?: GraphTieDirection;
}

/**
 * Something in the data that the view had to leave out or to replace.
 * `actor-duplicate`: an id comes again in `actors`, the first stands. `actor-unknown`: a tie names an id that is not in
 * `actors` and is dropped. `weight-unusable`: a weight is not a finite number and counts as 1.
 */
export interface GraphProblem {
  readonly code: 'actor-duplicate' | 'actor-unknown' | 'weight-unusable';
  /** Place in `actors` for `actor-duplicate`, else in `ties`. */
  readonly at: number;
  /** The id or the weight. */
  readonly value: string | number;
}

/**
 * Compact array view of a graph: actors are numbers from 0 in their given order, and the view itself is the adjacency of
 * the *simple undirected* graph (direction dropped, parallel ties merged with their weights added, self-ties dropped,
 * isolates kept). All measures read it; build it once per revision. Arrays are read only.
 */
export interface GraphView extends Adjacency {
  /** Actor number → id. */
  readonly ids: readonly string[];
  /** Id → actor number. */
  readonly index: ReadonlyMap<string, number>;
  readonly actorCount: number;
  /** Ties of the simple undirected graph. */
  readonly tieCount: number;
  /** Distinct directed pairs; `targets` of an actor are those it points to. */
  readonly directed: Adjacency;
  /** Ties dropped because both ends are the same actor. */
  readonly selfTieCount: number;
  /** Ties that fell together with another one of the same pair. */
  readonly mergedTieCount: number;
  readonly problems: readonly GraphProblem[];
}

interface ReadTies {
  readonly undirected: ArcList;
  readonly directed: ArcList;
  readonly selfTieCount: number;
}

/**
 * Builds the array view in O(actors + ties). Never throws for data: what cannot be used is listed in `problems`.
 */
export function buildGraphView(
  actors: readonly GraphActor[],
  ties: readonly GraphTie[],
  options: GraphViewOptions = {},
): GraphView {
  const problems: GraphProblem[] = [];
  const index = indexActors(actors, problems);
  const read = readTies(ties, { index, problems, defaultDirection: options.defaultDirection ?? 'undirected' });
  const simple = compressArcs(index.size, read.undirected);
  const tieCount = simple.targets.length / 2;
  return Object.freeze({
    ...simple,
    ids: Object.freeze([...index.keys()]),
    index,
    actorCount: index.size,
    tieCount,
    directed: Object.freeze(compressArcs(index.size, read.directed)),
    selfTieCount: read.selfTieCount,
    mergedTieCount: read.undirected.count / 2 - tieCount,
    problems: Object.freeze(problems),
  });
}

/** Whether there is an actor of this number. */
export function hasActor({ actorCount }: GraphView, actor: number): boolean {
  return Number.isInteger(actor) && actor >= 0 && actor < actorCount;
}

/** Ids of actors given by number, in the same order. */
export function idsAt(view: GraphView, actors: Iterable<number>): string[] {
  return Array.from(actors, (actor) => view.ids[actor]).filter((id) => id !== undefined);
}

function indexActors(actors: readonly GraphActor[], problems: GraphProblem[]): Map<string, number> {
  const index = new Map<string, number>();
  for (const [at, { id }] of actors.entries()) {
    if (index.has(id)) problems.push({ code: 'actor-duplicate', at, value: id });
    else index.set(id, index.size);
  }
  return index;
}

interface TieReading {
  readonly index: ReadonlyMap<string, number>;
  readonly problems: GraphProblem[];
  readonly defaultDirection: GraphTieDirection;
}

function readTies(ties: readonly GraphTie[], reading: TieReading): ReadTies {
  const undirected = openArcs(ties.length * 2);
  const directed = openArcs(ties.length * 2);
  let selfTieCount = 0;
  for (const [at, tie] of ties.entries()) {
    const from = actorOf(tie.fromId, at, reading);
    const to = actorOf(tie.toId, at, reading);
    if (from === undefined || to === undefined) continue;
    if (from === to) {
      selfTieCount += 1;
      continue;
    }
    const weight = weightOf(tie, at, reading.problems);
    undirected.add(from, to, weight);
    undirected.add(to, from, weight);
    directed.add(from, to, weight);
    if ((tie.direction ?? reading.defaultDirection) !== 'directed') directed.add(to, from, weight);
  }
  return { undirected: undirected.close(), directed: directed.close(), selfTieCount };
}

function openArcs(most: number) {
  const arcs = emptyArcs(most);
  let count = 0;
  return {
    add(from: number, to: number, weight: number): void {
      arcs.from[count] = from;
      arcs.to[count] = to;
      arcs.weight[count] = weight;
      count += 1;
    },
    close: (): ArcList => ({ ...arcs, count }),
  };
}

function actorOf(id: string, at: number, { index, problems }: TieReading): number | undefined {
  const actor = index.get(id);
  if (actor === undefined) problems.push({ code: 'actor-unknown', at, value: id });
  return actor;
}

function weightOf({ weight = 1 }: GraphTie, at: number, problems: GraphProblem[]): number {
  if (Number.isFinite(weight)) return weight;
  problems.push({ code: 'weight-unusable', at, value: weight });
  return 1;
}

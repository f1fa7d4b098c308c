import { createSearch, searchFrom } from '../measures/breadth-first.js';
import { buildGraphView } from '../measures/graph-view.js';
import type { GraphView } from '../measures/graph-view.js';
import { neighbours } from '../measures/neighbourhood.js';
import { pairKey, tiesByPair } from './pair-ties.js';
import type { NetworkReading } from './read-network.js';
import type { ReasoningTie } from './records.js';
import { isConfirmed, isDenied } from './tie-answer.js';

/** One step of a way from partner to partner, with what speaks for it. */
export interface IntroductionStep {
  readonly fromId: string;
  readonly toId: string;
  /** Established ties of the two, denied ones left out. */
  readonly tieIds: readonly string[];
  /** Stage and strength of the closest of them. */
  readonly stage: string | undefined;
  readonly strength: number | undefined;
  /** Both sides confirm one of the ties. */
  readonly isConfirmed: boolean;
  /** None of the ties lives at present. */
  readonly isDormant: boolean;
}

/** A way to somebody over people who know each other. */
export interface Introduction {
  /** Who knows the wanted actor and could open the door. */
  readonly openerId: string;
  /** Who is to be asked first; the opener itself where there is one step between. */
  readonly firstId: string;
  readonly steps: readonly IntroductionStep[];
  /** Sum of the efforts of the steps, less is easier; see {@link introductions}. */
  readonly effort: number;
}

/** Who could introduce one actor to another. */
export interface Introductions {
  /** Steps from one to the other; 1 where they are tied already, undefined where there is no way. */
  readonly distance: number | undefined;
  /** At most one per opener, the easiest first, equal ones in the order of the actors; none where tied already. */
  readonly ways: readonly Introduction[];
}

/** Settings of {@link introductions}. */
export interface IntroductionOptions {
  /** Most ways. Default 5. */
  readonly limit?: number;
}

/** Closeness of a stage on the scale of `strength`, for ties that state no strength. */
const closeness: Readonly<Record<string, number>> = { contact: 2, workingRelation: 3, cooperation: 4, partnership: 5 };

/**
 * Finds who could open the door to an actor: shortest ways over established, undenied ties, best first. A step's effort is
 * 6 − strength (1 to 5; by stage where none is stated, 3 without either), half a point less where both sides confirm, 2
 * more where the tie is dormant; of parallel ties the closest counts. O(actors + ties).
 */
export function introductions(
  network: NetworkReading,
  { fromId, toId }: { readonly fromId: string; readonly toId: string },
  { limit = 5 }: IntroductionOptions = {},
): Introductions {
  const usable = network.established.filter((tie) => !isDenied(tie));
  const view = buildGraphView(network.actors, usable);
  const from = view.index.get(fromId);
  const to = view.index.get(toId);
  if (from === undefined || to === undefined || from === to) return { distance: undefined, ways: [] };
  const byPair = tiesByPair(usable);
  const stepOf = (one: number, other: number) => describeStep(byPair, view.ids[one] ?? '', view.ids[other] ?? '');
  const easiest = easiestWays(view, { from, to }, (one, other) => effortOf(stepOf(one, other)));
  if (easiest === undefined) return { distance: undefined, ways: [] };
  if (easiest.distance === 1) return { distance: 1, ways: [] };
  const ways = easiest.paths.map((path) => describeWay(path, stepOf));
  return { distance: easiest.distance, ways: ways.toSorted((a, b) => a.effort - b.effort).slice(0, limit) };
}

function describeStep(
  byPair: ReadonlyMap<string, readonly ReasoningTie[]>,
  fromId: string,
  toId: string,
): IntroductionStep {
  const ties = byPair.get(pairKey(fromId, toId)) ?? [];
  const [closest] = ties.toSorted((a, b) => closenessOf(b) - closenessOf(a));
  return {
    fromId,
    toId,
    tieIds: ties.map(({ id }) => id),
    stage: closest?.stage,
    strength: closest?.strength,
    isConfirmed: ties.some(isConfirmed),
    isDormant: ties.every(({ activity }) => activity === 'dormant'),
  };
}

function closenessOf({
  strength,
  stage = '',
}: {
  readonly strength?: number | undefined;
  readonly stage?: string | undefined;
}) {
  return strength ?? closeness[stage] ?? 3;
}

function effortOf(step: IntroductionStep): number {
  return 6 - closenessOf(step) - (step.isConfirmed ? 0.5 : 0) + (step.isDormant ? 2 : 0);
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** The easiest of the shortest paths to every neighbour of the end, by one search and dynamic programming. */
function easiestWays(view: GraphView, { from, to }: Ends, effort: (one: number, other: number) => number) {
  const search = createSearch(view.actorCount);
  const reached = searchFrom(view, from, search);
  const distance = search.distances[to] ?? -1;
  if (distance === -1) return undefined;
  const distanceOf = (actor: number) => search.distances[actor] ?? -1;
  const needed = actorsOnTheWay(view, to, distanceOf);
  const best = new Map<number, Way>([[from, { effort: 0, before: undefined, actor: from }]]);
  for (const actor of search.queue.subarray(1, reached)) {
    if (!needed.has(actor)) continue;
    for (const before of neighbours(view, actor)) {
      const way = distanceOf(before) === distanceOf(actor) - 1 ? best.get(before) : undefined;
      if (way === undefined) continue;
      const sum = way.effort + effort(before, actor);
      if (sum < (best.get(actor)?.effort ?? Infinity)) best.set(actor, { effort: sum, before: way, actor });
    }
  }
  const openers = [...neighbours(view, to)].filter((actor) => distanceOf(actor) === distance - 1);
  return { distance, paths: openers.map((opener) => [...pathOf(best.get(opener)), to]) };
}

interface Way {
  readonly actor: number;
  readonly effort: number;
  readonly before: Way | undefined;
}

/** Actors on any shortest path, the start left out. */
function actorsOnTheWay(view: GraphView, to: number, distanceOf: (actor: number) => number): ReadonlySet<number> {
  const found = new Set([to]);
  for (const actor of found) {
    for (const before of neighbours(view, actor)) if (distanceOf(before) === distanceOf(actor) - 1) found.add(before);
  }
  return found;
}

function pathOf(way: Way | undefined): readonly number[] {
  const path: number[] = [];
  for (let at = way; at !== undefined; at = at.before) path.unshift(at.actor);
  return path;
}

function describeWay(path: readonly number[], stepOf: (one: number, other: number) => IntroductionStep): Introduction {
  const steps = path.slice(1).map((actor, at) => stepOf(path[at] ?? -1, actor));
  return {
    openerId: steps.at(-1)?.fromId ?? '',
    firstId: steps[0]?.toId ?? '',
    steps,
    effort: steps.reduce((sum, step) => sum + effortOf(step), 0),
  };
}

/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { idsAt } from '../measures/graph-view.js';
import type { GraphView } from '../measures/graph-view.js';
import { checkSize } from '../measures/size-limit.js';
import type { SizeLimit } from '../measures/size-limit.js';
import { finishWork } from '../measures/stepped-work.js';
import type { SteppedWork } from '../measures/stepped-work.js';
import { gaps } from './gaps.js';
import { pairKey } from './pair-ties.js';
import type { NetworkReading } from './read-network.js';
import type { ReasoningTemplate } from './records.js';
import { resourceFits } from './resource-fits.js';
import type { ResourceFit } from './resource-fits.js';

/** Two actors that might have something to do with each other, and why. */
export interface LinkHint {
  /** In the order of the actors. */
  readonly actorIds: readonly [string, string];
  /** Adamic–Adar figure + fits + missing kinds; orders hints, says nothing by itself. */
  readonly score: number;
  /** Partners both have, in the order of the actors. */
  readonly commonPartnerIds: readonly string[];
  /** Σ 1/ln d over the common partners (Adamic & Adar 2003). */
  readonly adamicAdar: number;
  /** Needs of one that offers of the other fit. */
  readonly fits: readonly ResourceFit[];
  /** Expected kinds that are known only and would come on board by this tie. */
  readonly kindIds: readonly string[];
}

/** Settings of {@link linkHints}. */
export interface LinkHintOptions extends SizeLimit {
  /** Hints for this actor alone; default for all. */
  readonly actorId?: string | undefined;
  /** Expected kinds of partner; default none. */
  readonly template?: ReasoningTemplate | undefined;
  /** Most hints. Default 20. */
  readonly limit?: number;
}

/**
 * Suggests ties, each with its reasons and none without. Pairs that have any tie already, be it wished, ended or denied,
 * are left alone: somebody has decided about them. O(Σ d²) for all actors, O(Σ d of the partners) for one.
 * @throws DomainError `graph-too-large`
 */
export function linkHints(network: NetworkReading, options: LinkHintOptions = {}): readonly LinkHint[] {
  return finishWork(linkHintsWork(network, options));
}

/**
 * The same as {@link linkHints} in slices.
 * @throws DomainError `graph-too-large`
 */
export function* linkHintsWork(
  network: NetworkReading,
  options: LinkHintOptions = {},
): SteppedWork<readonly LinkHint[]> {
  const { view } = network;
  const { actorId, limit = 20 } = options;
  if (actorId === undefined) checkSize('linkHints', view.actorCount, options);
  const only = actorId === undefined ? undefined : (view.index.get(actorId) ?? -1);
  const pairsOf = pairFinder(network, options.template ?? {});
  const starts = only === undefined ? [...view.ids.keys()] : [only].filter((actor) => actor >= 0);
  let best: readonly ReasonedPair[] = [];
  for (const [at, start] of starts.entries()) {
    if (at % 200 === 0) yield at / starts.length;
    const least = best.length < limit ? 0 : (best.at(-1)?.score ?? 0);
    const found = pairsOf(start, { isOnward: only === undefined, least });
    if (found.length > 0) best = [...best, ...found].toSorted(byScore).slice(0, limit);
  }
  return best.map((pair) => describeHint(view, pair));
}

interface ReasonedPair extends Pick<LinkHint, 'score' | 'adamicAdar' | 'fits' | 'kindIds'> {
  readonly first: number;
  readonly second: number;
}

function byScore(a: ReasonedPair, b: ReasonedPair): number {
  return b.score - a.score || a.first - b.first || a.second - b.second;
}

interface Search {
  /** Only pairs with actors behind the start. */
  readonly isOnward: boolean;
  /** Lowest score that still counts. */
  readonly least: number;
}

const noFits: readonly ResourceFit[] = [];
const noKinds: readonly string[] = [];

/** Undecided pairs of one actor; with those behind it in the order only, where everybody gets a turn. */
function pairFinder(network: NetworkReading, template: ReasoningTemplate) {
  const { view, ties } = network;
  const decided = new Set(ties.map(({ fromId, toId }) => pairKey(fromId, toId)));
  const kindsOf = knownKinds(network, template);
  const fitsOf = resourceFits(network);
  const scores = new Float64Array(view.actorCount);
  return (start: number, { isOnward, least }: Search): readonly ReasonedPair[] => {
    const id = view.ids[start]!;
    const near = scoreTwoStepsAway(view, start, scores);
    const fitting = fitsOf(id);
    const kinds = kindsOf(id);
    const others = new Set([...near, ...actorsOf(view, [...fitting.keys(), ...kinds.keys()])]);
    const pairs: ReasonedPair[] = [];
    for (const other of others) {
      if (other === start || (isOnward && other < start)) continue;
      const otherId = view.ids[other]!;
      const reasons = {
        adamicAdar: scores[other]!,
        fits: fitting.get(otherId) ?? noFits,
        kindIds: kinds.get(otherId) ?? noKinds,
      };
      const score = reasons.adamicAdar + reasons.fits.length + reasons.kindIds.length;
      if (score < least || decided.has(pairKey(id, otherId))) continue;
      pairs.push({ first: Math.min(start, other), second: Math.max(start, other), score, ...reasons });
    }
    for (const other of near) scores[other] = 0;
    return pairs;
  };
}

const actorsOf = ({ index }: GraphView, ids: readonly string[]) => ids.flatMap((id) => index.get(id) ?? []);

/** Adds up 1/ln d of common partners and hands back whom it reached, those tied already included. */
function scoreTwoStepsAway({ offsets, targets }: GraphView, start: number, scores: Float64Array): readonly number[] {
  const reached: number[] = [];
  for (let edge = offsets[start]!; edge < offsets[start + 1]!; edge++) {
    const partner = targets[edge]!;
    const share = 1 / Math.log(offsets[partner + 1]! - offsets[partner]!);
    for (let next = offsets[partner]!; next < offsets[partner + 1]!; next++) {
      const other = targets[next]!;
      if (other === start) continue;
      if (scores[other] === 0) reached.push(other);
      scores[other]! += share;
    }
  }
  return reached;
}

function describeHint(view: GraphView, { first, second, ...reasons }: ReasonedPair): LinkHint {
  return {
    actorIds: [view.ids[first]!, view.ids[second]!],
    commonPartnerIds: idsAt(view, commonPartners(view, first, second)),
    ...reasons,
  };
}

function commonPartners({ offsets, targets }: GraphView, one: number, other: number): readonly number[] {
  const ofOne = new Set(targets.subarray(offsets[one], offsets[one + 1]));
  return [...targets.subarray(offsets[other], offsets[other + 1])].filter((actor) => ofOne.has(actor));
}

/** From the centre of the map, the actors of expected kinds that are known only, and back. */
function knownKinds(network: NetworkReading, template: ReasoningTemplate) {
  const centreId = network.records.network?.centreId;
  const kindsOf = new Map<string, string[]>();
  for (const { state, untypical, sectorId, knownIds } of gaps(network, template).kinds) {
    if (state !== 'known' || untypical) continue;
    for (const id of knownIds) kindsOf.set(id, [...(kindsOf.get(id) ?? []), sectorId]);
  }
  const none = new Map<string, string[]>();
  return (actorId: string): ReadonlyMap<string, readonly string[]> => {
    if (centreId === undefined) return none;
    if (actorId === centreId) return kindsOf;
    const own = kindsOf.get(actorId);
    return own === undefined ? none : new Map([[centreId, own]]);
  };
}

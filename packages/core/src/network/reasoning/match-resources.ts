import { createSearch, searchFrom } from '../measures/breadth-first.js';
import { idsAt } from '../measures/graph-view.js';
import { shortestPath } from '../measures/shortest-path.js';
import { finishWork } from '../measures/stepped-work.js';
import type { SteppedWork } from '../measures/stepped-work.js';
import { checkCount } from './check-count.js';
import { maximumMatching } from './maximum-matching.js';
import type { NetworkReading } from './read-network.js';
import type { ReasoningResource } from './records.js';
import { resourceKindPath } from './resource-kinds.js';
import { resourceProviders } from './resource-providers.js';

/** A need and an offer that go together, and the way on which one could ask. */
export interface ResourceMatch {
  readonly needId: string;
  readonly offerId: string;
  /** Kind that is needed; the offer is of this or a narrower one. */
  readonly kind: string;
  readonly seekerId: string;
  readonly providerId: string;
  /** ReasoningSteps over established ties; 1 where the two are tied, undefined where there is no way. */
  readonly distance: number | undefined;
  /** Who stands between them, nearest to the seeker first. */
  readonly throughIds: readonly string[];
}

/** A need that no offer is left for. */
export interface UncoveredNeed {
  readonly needId: string;
  readonly kind: string;
  readonly seekerId: string;
  /** Offers that would fit but are asked for by others; none means that nobody offers it. */
  readonly fittingOfferIds: readonly string[];
}

/** A kind of resource that one actor alone offers. */
export interface SingleSource {
  readonly kind: string;
  readonly providerId: string;
  /** How many others need it. */
  readonly seekerCount: number;
}

/** Offers and needs of a network beside each other. */
export interface ResourceMatching {
  /** As many as can be served at once, each offer serving one need; in the order of the needs. */
  readonly matches: readonly ResourceMatch[];
  readonly uncovered: readonly UncoveredNeed[];
  readonly singleSources: readonly SingleSource[];
  /** Offers that no match takes up, in their order. */
  readonly unusedOfferIds: readonly string[];
}

/** Most offers and needs that are matched unless asked for more. */
export const usualMaximumResources = 2000;

/** Settings of {@link matchResources}. */
export interface MatchOptions {
  /** Default 2,000 offers and needs. */
  readonly maximumResources?: number;
}

/**
 * Brings offers and needs together by a maximum matching (Hopcroft & Karp 1973). Of several fitting offers the provider
 * nearest to the seeker is preferred as long as no need goes empty for it.
 * @throws DomainError `graph-too-large`
 */
export function matchResources(network: NetworkReading, options: MatchOptions = {}): ResourceMatching {
  return finishWork(matchResourcesWork(network, options));
}

/**
 * The same as {@link matchResources} in slices.
 * @throws DomainError `graph-too-large`
 */
export function* matchResourcesWork(
  network: NetworkReading,
  options: MatchOptions = {},
): SteppedWork<ResourceMatching> {
  const { resources } = network;
  const maximum = options.maximumResources ?? usualMaximumResources;
  checkCount(resources.length, { reading: 'matchResources', what: 'resources', option: 'maximumResources', maximum });
  const needs = resources.filter(({ direction }) => direction === 'needs');
  const offers = resources.filter(({ direction }) => direction === 'offers');
  const candidates = yield* candidatesOf(network, needs, offers);
  const offerOf = maximumMatching({ rightCount: offers.length, candidates });
  const fitting = (at: number) => (candidates[at] ?? []).flatMap((offer) => offers[offer]?.id ?? []).toSorted();
  const matched = needs.map((need, at) => ({ need, offer: offers[offerOf[at] ?? -1], fittingOfferIds: fitting(at) }));
  const used = new Set(matched.map(({ offer }) => offer));
  return {
    matches: matched.flatMap(({ need, offer }) => (offer === undefined ? [] : [describeMatch(network, need, offer)])),
    uncovered: matched
      .filter(({ offer }) => offer === undefined)
      .map(({ need: { id, kind, actorId }, fittingOfferIds }) => ({
        needId: id,
        kind,
        seekerId: actorId,
        fittingOfferIds,
      })),
    singleSources: singleSources(network),
    unusedOfferIds: offers.filter((offer) => !used.has(offer)).map(({ id }) => id),
  };
}

/** Kinds that one actor alone offers, in the order in which they turn up; an offer of a narrower kind counts, too. */
export function singleSources({ resources, records }: NetworkReading): readonly SingleSource[] {
  const path = resourceKindPath(records.taxonomies);
  const stated = new Set(resources.map(({ kind }) => kind));
  const widened = resources.flatMap((resource) =>
    resource.direction === 'needs'
      ? []
      : path(resource.kind).flatMap((kind) => (stated.has(kind) ? [{ ...resource, kind }] : [])),
  );
  const needs = Map.groupBy(
    resources.filter(({ direction }) => direction === 'needs'),
    ({ kind }) => kind,
  );
  return resourceProviders(widened).flatMap(({ id: kind, holderIds: [providerId, ...others] }) => {
    if (providerId === undefined || others.length > 0) return [];
    const seekers = new Set((needs.get(kind) ?? []).map(({ actorId }) => actorId));
    seekers.delete(providerId);
    return [{ kind, providerId, seekerCount: seekers.size }];
  });
}

const needsPerSlice = 50;

/** For every need the numbers of fitting offers of others, nearest provider first. */
function* candidatesOf(
  { view, records }: NetworkReading,
  needs: readonly ReasoningResource[],
  offers: readonly ReasoningResource[],
): SteppedWork<readonly (readonly number[])[]> {
  const path = resourceKindPath(records.taxonomies);
  const byKind = new Map<string, number[]>();
  for (const [offer, { kind }] of offers.entries()) {
    for (const wider of path(kind)) byKind.set(wider, [...(byKind.get(wider) ?? []), offer]);
  }
  const candidates: (readonly number[])[] = [];
  for (const [at, { kind, actorId }] of needs.entries()) {
    if (at % needsPerSlice === 0) yield at / needs.length;
    const search = createSearch(view.actorCount);
    searchFrom(view, view.index.get(actorId) ?? 0, search);
    const distanceTo = (offer: number) => {
      const distance = search.distances[view.index.get(offers[offer]?.actorId ?? '') ?? -1] ?? -1;
      return distance === -1 ? view.actorCount : distance;
    };
    const fitting = (byKind.get(kind) ?? []).filter((offer) => offers[offer]?.actorId !== actorId);
    candidates.push(fitting.toSorted((a, b) => distanceTo(a) - distanceTo(b) || a - b));
  }
  return candidates;
}

function describeMatch({ view }: NetworkReading, need: ReasoningResource, offer: ReasoningResource): ResourceMatch {
  const path = shortestPath(view, view.index.get(need.actorId) ?? -1, view.index.get(offer.actorId) ?? -1);
  return {
    needId: need.id,
    offerId: offer.id,
    kind: need.kind,
    seekerId: need.actorId,
    providerId: offer.actorId,
    distance: path === undefined ? undefined : path.length - 1,
    throughIds: path === undefined ? [] : idsAt(view, path.slice(1, -1)),
  };
}

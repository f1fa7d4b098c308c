import { byText } from './by-text.js';
import { seriate } from './seriate.js';

/** What the actor × network map needs to know of a membership. */
export interface AffiliationMembership {
  readonly networkId: string;
  readonly actorId: string;
}

/** Records of actors, networks and memberships; ids that come again and memberships of unknown ones do not count. */
export interface AffiliationInput {
  readonly actors: readonly { readonly id: string }[];
  readonly networks: readonly { readonly id: string }[];
  readonly memberships: readonly AffiliationMembership[];
}

/** Who belongs where. */
export interface Affiliations {
  /** In an order that lets networks with common members stand side by side. */
  readonly networkIds: readonly string[];
  /** Members by network, ids ascending. */
  readonly membersOf: ReadonlyMap<string, readonly string[]>;
  /** Networks by actor, in the order of `networkIds`; everybody is listed, ids ascending. */
  readonly networksOf: ReadonlyMap<string, readonly string[]>;
}

function distinct(records: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(records.map(({ id }) => id))].toSorted(byText);
}

/** Networks that share members, as pairs with the share of common members in all of both (Jaccard). */
function overlaps(networkIds: readonly string[], membersOf: ReadonlyMap<string, ReadonlySet<string>>) {
  const none: ReadonlySet<string> = new Set();
  return networkIds.flatMap((one, from) =>
    networkIds.slice(from + 1).flatMap((other, after) => {
      const [first, second] = [membersOf.get(one) ?? none, membersOf.get(other) ?? none];
      const common = [...first].filter((id) => second.has(id)).length;
      if (common === 0) return [];
      return [{ from, to: from + after + 1, weight: common / (first.size + second.size - common) }];
    }),
  );
}

/** Reads who belongs where and brings the networks into order around a ring. */
export function readAffiliations({ actors, networks, memberships }: AffiliationInput): Affiliations {
  const ids = distinct(networks);
  const members = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  const actorIds = distinct(actors);
  const known = new Set(actorIds);
  for (const { networkId, actorId } of memberships) if (known.has(actorId)) members.get(networkId)?.add(actorId);
  const order = seriate({ count: ids.length, links: overlaps(ids, members), isRing: true });
  const networkIds = order.map((at) => ids[at] ?? '');
  return {
    networkIds,
    membersOf: new Map(networkIds.map((id) => [id, [...(members.get(id) ?? [])].toSorted(byText)])),
    networksOf: new Map(actorIds.map((id) => [id, networkIds.filter((networkId) => members.get(networkId)?.has(id))])),
  };
}

import type { Day } from '../../time/instant.js';
import { checkCount } from './check-count.js';
import { isRunning } from './is-running.js';
import type { ReasoningMembership } from './records.js';

/** Two networks that have members in common. */
export interface NetworkOverlap {
  /** In the order in which they turn up. */
  readonly networkIds: readonly [string, string];
  readonly sharedIds: readonly string[];
  /** Members of each. */
  readonly sizes: readonly [number, number];
  /** Jaccard index: shared ÷ all members of both. */
  readonly jaccard: number;
  /** Shared ÷ members of the smaller one. */
  readonly ofSmaller: number;
  /** The one member through whom alone the two are connected. */
  readonly onlyBridgeId: string | undefined;
}

/** One member and all networks it belongs to. */
export interface MemberNetworks {
  readonly actorId: string;
  readonly networkIds: readonly string[];
  /** Sum of the stated hours a month; undefined where none is stated. */
  readonly hoursPerMonth: number | undefined;
  /** Memberships that state no hours. */
  readonly unstatedCount: number;
  /** Networks this member alone connects with each other. */
  readonly onlyBridgeOf: readonly (readonly [string, string])[];
}

/** Who sits with whom in which networks. */
export interface MembershipOverlap {
  /** Pairs with members in common, the most alike first. */
  readonly networks: readonly NetworkOverlap[];
  /** Members of two and more networks, those in most first. */
  readonly members: readonly MemberNetworks[];
}

/** Settings of {@link overlap}. */
export interface MembershipOverlapOptions {
  /** Leaves out memberships that do not run on this day. Default: all count. */
  readonly on?: Day | undefined;
  /** Most networks. Default 2,000. */
  readonly maximumNetworks?: number;
}

/**
 * Compares networks by their members (Jaccard 1901) and members by their networks. Reads what the asker may see of all of
 * them; what was not disclosed is not there. O(Σ networks² per member).
 * @throws DomainError `graph-too-large`
 */
export function overlap(
  memberships: readonly ReasoningMembership[],
  options: MembershipOverlapOptions = {},
): MembershipOverlap {
  const running = memberships.filter(({ period }) => isRunning(period, options.on));
  const membersOf = groupIds(running, ({ networkId, actorId }) => [networkId, actorId]);
  const maximum = options.maximumNetworks ?? 2000;
  checkCount(membersOf.size, { reading: 'overlap', what: 'networks', option: 'maximumNetworks', maximum });
  const networksOf = groupIds(running, ({ networkId, actorId }) => [actorId, networkId]);
  const networks = pairsOf(membersOf, networksOf);
  const several = [...networksOf].filter(([, networkIds]) => networkIds.size > 1);
  const describe = memberDescriber(running, networks);
  return {
    networks,
    members: several
      .map(([actorId, networkIds]) => describe(actorId, [...networkIds]))
      .toSorted((a, b) => b.networkIds.length - a.networkIds.length),
  };
}

type Groups = ReadonlyMap<string, ReadonlySet<string>>;

function groupIds(
  memberships: readonly ReasoningMembership[],
  entry: (membership: ReasoningMembership) => readonly [string, string],
): Groups {
  const groups = new Map<string, Set<string>>();
  for (const membership of memberships) {
    const [key, value] = entry(membership);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Set([value]));
    else group.add(value);
  }
  return groups;
}

function pairsOf(membersOf: Groups, networksOf: Groups): readonly NetworkOverlap[] {
  const order = new Map([...membersOf.keys()].map((networkId, at) => [networkId, at] as const));
  const placeOf = (networkId: string) => order.get(networkId) ?? 0;
  const shared = new Map<string, Map<string, string[]>>();
  for (const [actorId, networkIds] of networksOf) {
    const sorted = [...networkIds].toSorted((a, b) => placeOf(a) - placeOf(b));
    for (const [at, one] of sorted.entries()) {
      const row = shared.get(one) ?? new Map<string, string[]>();
      shared.set(one, row);
      for (const other of sorted.slice(at + 1)) row.set(other, [...(row.get(other) ?? []), actorId]);
    }
  }
  const sizeOf = (networkId: string) => membersOf.get(networkId)?.size ?? 0;
  return [...shared]
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .flatMap(([one, row]) =>
      [...row]
        .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
        .map(([other, sharedIds]) => describePair([one, other], sharedIds, [sizeOf(one), sizeOf(other)])),
    )
    .toSorted((a, b) => b.jaccard - a.jaccard);
}

function describePair(
  networkIds: readonly [string, string],
  sharedIds: readonly string[],
  sizes: readonly [number, number],
): NetworkOverlap {
  return {
    networkIds,
    sharedIds,
    sizes,
    jaccard: sharedIds.length / (sizes[0] + sizes[1] - sharedIds.length),
    ofSmaller: sharedIds.length / Math.min(...sizes),
    onlyBridgeId: sharedIds.length === 1 ? sharedIds[0] : undefined,
  };
}

function memberDescriber(running: readonly ReasoningMembership[], networks: readonly NetworkOverlap[]) {
  const own = Map.groupBy(running, ({ actorId }) => actorId);
  const bridges = Map.groupBy(networks, ({ onlyBridgeId }) => onlyBridgeId);
  return (actorId: string, networkIds: readonly string[]): MemberNetworks => {
    const hours = (own.get(actorId) ?? []).map(({ hoursPerMonth }) => hoursPerMonth);
    const stated = hours.filter((hour) => hour !== undefined);
    return {
      actorId,
      networkIds,
      hoursPerMonth: stated.length === 0 ? undefined : stated.reduce((sum, hour) => sum + hour, 0),
      unstatedCount: hours.length - stated.length,
      onlyBridgeOf: (bridges.get(actorId) ?? []).map((pair) => pair.networkIds),
    };
  };
}

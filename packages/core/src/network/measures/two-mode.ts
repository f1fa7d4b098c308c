/** That an actor belongs to a group: a network, a round table, an event. */
export interface Belonging {
  readonly actorId: string;
  readonly groupId: string;
}

/** A tie between two actors that meet in groups; of the kind {@link buildGraphView} takes. */
export interface SharedGroupsTie {
  readonly fromId: string;
  readonly toId: string;
  /** How many groups both belong to. */
  readonly shared: number;
  /** Σ 1/(n_k − 1) over those groups, n_k being their sizes: small rounds tie closer (Newman 2001). */
  readonly weight: number;
}

/** How far two groups are made of the same actors. */
export interface GroupOverlap {
  readonly fromId: string;
  readonly toId: string;
  /** Actors in both. */
  readonly shared: number;
  /** Actors in either. */
  readonly together: number;
  /** shared / together (Jaccard 1901). */
  readonly jaccard: number;
}

/**
 * Projects actor × group to ties among actors, each pair that shares a group once, its lower id first, in the
 * order of first appearance.
 * Repeated belongings count once; who shares no group has no tie. O(Σ n_k²).
 */
export function projectActors(belongings: Iterable<Belonging>): readonly SharedGroupsTie[] {
  const { byGroup } = readBelongings(belongings);
  const pairs = collectPairs(byGroup.values(), (members) => 1 / (members.size - 1));
  return pairs.map(({ fromId, toId, shared, sum }) => ({ fromId, toId, shared, weight: sum }));
}

/**
 * Overlap of every two groups that share an actor, the lower id first, in the order of first appearance; pairs without a shared actor are
 * left out. Repeated belongings count once.
 */
export function overlapGroups(belongings: Iterable<Belonging>): readonly GroupOverlap[] {
  const { byActor, byGroup } = readBelongings(belongings);
  const sizeOf = (id: string) => byGroup.get(id)?.size ?? 0;
  return collectPairs(byActor.values(), () => 1).map(({ fromId, toId, shared }) => {
    const together = sizeOf(fromId) + sizeOf(toId) - shared;
    return { fromId, toId, shared, together, jaccard: shared / together };
  });
}

function readBelongings(belongings: Iterable<Belonging>) {
  const byActor = new Map<string, Set<string>>();
  const byGroup = new Map<string, Set<string>>();
  for (const { actorId, groupId } of belongings) {
    byActor.set(actorId, (byActor.get(actorId) ?? new Set()).add(groupId));
    byGroup.set(groupId, (byGroup.get(groupId) ?? new Set()).add(actorId));
  }
  return { byActor, byGroup };
}

interface Pair {
  readonly fromId: string;
  readonly toId: string;
  readonly shared: number;
  readonly sum: number;
}

function collectPairs(sets: Iterable<ReadonlySet<string>>, worthOf: (set: ReadonlySet<string>) => number) {
  const pairs = new Map<string, Pair>();
  for (const set of sets) {
    const worth = worthOf(set);
    const ids = [...set].toSorted();
    for (const [at, fromId] of ids.entries()) {
      for (const toId of ids.slice(at + 1)) {
        const key = JSON.stringify([fromId, toId]);
        const { shared, sum } = pairs.get(key) ?? { shared: 0, sum: 0 };
        pairs.set(key, { fromId, toId, shared: shared + 1, sum: sum + worth });
      }
    }
  }
  return [...pairs.values()];
}

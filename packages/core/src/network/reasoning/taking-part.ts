import { idsAt } from '../measures/graph-view.js';
import { neighbours } from '../measures/neighbourhood.js';
import type { NetworkReading } from './read-network.js';

/** Who takes part in a network, and what connects them with it. */
export interface TakingPart {
  readonly isMember: (actorId: string) => boolean;
  /** Members in whose name somebody else sits at the table. */
  readonly representativesOf: (actorId: string) => readonly string[];
  /** Partners by an established tie. */
  readonly partnersOf: (actorId: string) => readonly string[];
  /** A member, one that is represented, or one tied to a member or to the centre; without those, one with any tie. */
  readonly takesPart: (actorId: string) => boolean;
}

/** Reads who takes part. */
export function takingPart({ memberships, records, view }: NetworkReading): TakingPart {
  const members = new Set(memberships.map(({ actorId }) => actorId));
  const represented = new Map<string, string[]>();
  for (const { actorId, via } of memberships) {
    if (via === undefined) continue;
    represented.set(via, [...(represented.get(via) ?? []), actorId]);
  }
  const centreId = records.network?.centreId;
  const hasAnchors = members.size > 0 || (centreId !== undefined && view.index.has(centreId));
  const isAnchor = (actorId: string) => !hasAnchors || members.has(actorId) || actorId === centreId;
  const partnersOf = (actorId: string) => idsAt(view, neighbours(view, view.index.get(actorId) ?? -1));
  return {
    isMember: (actorId) => members.has(actorId),
    representativesOf: (actorId) => represented.get(actorId) ?? [],
    partnersOf,
    takesPart: (actorId) =>
      members.has(actorId) || represented.has(actorId) || actorId === centreId || partnersOf(actorId).some(isAnchor),
  };
}

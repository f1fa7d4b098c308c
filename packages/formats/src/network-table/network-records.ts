import type { GeflechtDocument } from '@geflecht/core/document';
import type { Actor, Network, Placement, Tie } from '@geflecht/core/network';

/** The records of one network of a document. */
export interface NetworkRecords {
  readonly network: Network;
  readonly actors: readonly Actor[];
  readonly ties: readonly Tie[];
  /** The spot of each actor on the map as it is. */
  readonly placements: ReadonlyMap<Actor['id'], Placement>;
}

function placementsOf({ placements = [] }: GeflechtDocument, networkId: Network['id']): NetworkRecords['placements'] {
  const spots = new Map<Actor['id'], Placement>();
  for (const placement of placements) {
    const { actorId, plane = 'actual' } = placement;
    const isSpot = actorId !== undefined && plane === 'actual' && placement.presence === 'existing';
    if (isSpot && placement.networkId === networkId && !spots.has(actorId)) spots.set(actorId, placement);
  }
  return spots;
}

function actorsOf(document: GeflechtDocument, networkId: Network['id'], ties: readonly Tie[]): readonly Actor[] {
  const { networks = [], actors = [], memberships = [], placements = [], defaults } = document;
  if (networks.length < 2) return actors;
  const mentioned = new Set<string | undefined>(ties.flatMap(({ fromId, toId }) => [fromId, toId]));
  for (const record of [...memberships, ...placements])
    if (record.networkId === networkId) mentioned.add(record.actorId);
  return actors.filter(({ id, scope = defaults?.scope }) => {
    const belongs = scope !== undefined && 'networkId' in scope && scope.networkId === networkId;
    return belongs || mentioned.has(id);
  });
}

/** The actors and ties of one network; in a document of several, actors belong by scope, tie, membership or placement. */
export function networkRecords(document: GeflechtDocument, network: Network): NetworkRecords {
  const ties = (document.ties ?? []).filter(({ networkId }) => networkId === network.id);
  return {
    network,
    actors: actorsOf(document, network.id, ties),
    ties,
    placements: placementsOf(document, network.id),
  };
}

import type { GeflechtDocument } from '@geflecht/core/document';
import type { Actor, Tie } from '@geflecht/core/network';

/** Kind of the ties that stand for a membership. */
export const membershipKind = 'membership';

/** Networks with at least one member. */
export function joinedNetworks({ networks = [], memberships = [] }: GeflechtDocument) {
  const joined = new Set<string>(memberships.map(({ networkId }) => networkId));
  return networks.filter(({ id }) => joined.has(id));
}

/** An id no actor of the document has. */
function freeId(taken: ReadonlySet<string>, wanted: string): string {
  let id = wanted;
  while (taken.has(id)) id = `${id}-`;
  return id;
}

/**
 * Reads a document as actor × network: networks become actors, memberships become ties, and whoever belongs to none is left
 * out.
 */
export function affiliationDocument(document: GeflechtDocument): GeflechtDocument {
  const { actors = [], memberships = [] } = document;
  const joined = joinedNetworks(document);
  const taken = new Set<string>(actors.map(({ id }) => id));
  const idOf = new Map<string, string>(joined.map(({ id }) => [id, freeId(taken, id)]));
  const members = new Set<string>(memberships.map(({ actorId }) => actorId));
  const drawn = joined.map(({ id, name, contentLocale }): Actor => {
    return { id: (idOf.get(id) ?? id) as Actor['id'], kind: 'network', name, contentLocale };
  });
  const ties = memberships.map(
    ({ id, networkId: joinedId, actorId }) =>
      ({
        id,
        fromId: actorId,
        toId: idOf.get(joinedId) ?? joinedId,
        kind: membershipKind,
        direction: 'undirected',
        stage: 'cooperation',
        activity: 'active',
      }) as unknown as Tie,
  );
  return {
    ...document,
    networks: [],
    actors: [...drawn, ...actors.filter(({ id }) => members.has(id))],
    memberships: [],
    placements: [],
    ties,
  };
}

import type { GeflechtDocument } from '@geflecht/core/document';

type Fields = Readonly<Record<string, unknown>>;

/** What a client reads as a whole. */
export type PartKind = 'events' | 'networks';

/** The events or networks of a document without what belongs to them. */
export function overviewOf({ format, version, defaults, ...rest }: GeflechtDocument, kind: PartKind): GeflechtDocument {
  return { format, version, defaults, [kind]: rest[kind] ?? [] };
}

/** An actor is in many networks, while its record belongs to one scope. */
function usedActors({ memberships = [], placements = [], ties = [] }: GeflechtDocument): ReadonlySet<unknown> {
  const users: readonly Fields[] = [...memberships, ...placements, ...ties];
  return new Set(users.flatMap(({ actorId, fromId, toId }) => [actorId, fromId, toId]));
}

function ownedBy(kind: PartKind, id: string): (record: Fields) => boolean {
  const [own, other] = kind === 'events' ? ['eventId', 'networkId'] : ['networkId', 'eventId'];
  return ({ scope }) => {
    const to = Object(scope) as Fields;
    return to[own] === undefined ? to[other] === undefined : to[own] === id;
  };
}

/**
 * One event or network with everything that belongs to it. Records of other events and networks are
 * left out, records without a scope stay. An event keeps all actors, for its hosts are among them; a
 * network keeps those it owns or uses.
 */
export function partOf(document: GeflechtDocument, kind: PartKind, id: string): GeflechtDocument {
  const isOwned = ownedBy(kind, id);
  const fields = Object.entries(document).map(([name, value]: [string, unknown]) => {
    if (name === kind) return [name, (value as readonly Fields[]).filter((record) => record['id'] === id)];
    return [name, Array.isArray(value) && name !== 'actors' ? value.filter(isOwned) : value];
  });
  const part = Object.fromEntries(fields) as GeflechtDocument;
  if (kind === 'events' || part.actors === undefined) return part;
  const used = usedActors(part);
  return { ...part, actors: part.actors.filter((actor) => isOwned(actor) || used.has(actor.id)) };
}

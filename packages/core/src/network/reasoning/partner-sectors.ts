import { sectorParents, sectorPath } from '../seeds/sector-parents.js';
import type { NetworkReading } from './read-network.js';

/** Sectors of actors, with all wider ones. */
export interface PartnerSectors {
  /** Own sectors, or those of the nearest home organisation that has any. */
  readonly of: (actorId: string) => readonly string[];
  /** Own or inherited sectors and all wider ones. */
  readonly pathsOf: (actorId: string) => ReadonlySet<string>;
  /** A sector and all wider ones, narrowest first. */
  readonly path: (sectorId: string) => readonly string[];
}

/** Reads sectors by the shipped tree and the document's own taxonomy. */
export function partnerSectors({ actorOf, records, memberships }: NetworkReading): PartnerSectors {
  const parents = sectorParents(records.taxonomies);
  const homeOf = new Map(memberships.map(({ actorId, via }) => [actorId, via] as const));
  const path = (sectorId: string) => sectorPath(sectorId, parents);
  const of = (actorId: string): readonly string[] => {
    const seen = new Set<string>();
    let at: string | undefined = actorId;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const actor = actorOf.get(at);
      if (actor?.sectorIds !== undefined && actor.sectorIds.length > 0) return actor.sectorIds;
      at = actor?.partOf ?? homeOf.get(at);
    }
    return [];
  };
  return { of, path, pathsOf: (actorId) => new Set(of(actorId).flatMap(path)) };
}

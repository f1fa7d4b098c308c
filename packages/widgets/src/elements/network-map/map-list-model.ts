import { defaultWedges, wedgeFinder } from '@geflecht/core/seeds';
import { mapSectors } from './map-sector-model.js';
import type { MapActor, NetworkMap, Words } from './network-map-model.js';

/** Actors of one wedge or sector, as the list shows them. */
export interface ListGroup {
  /** Of a wedge. */
  readonly label: Words | undefined;
  /** Of a sector. */
  readonly sectorId: string | undefined;
  readonly isWedge: boolean;
  readonly actors: readonly MapActor[];
}

function bySector(map: NetworkMap, actors: readonly MapActor[]): readonly ListGroup[] {
  return mapSectors(map).map(({ id }) => {
    return { label: undefined, sectorId: id, isWedge: false, actors: actors.filter(({ sectorId }) => sectorId === id) };
  });
}

function byWedge(map: NetworkMap, actors: readonly MapActor[]): readonly ListGroup[] {
  const wedges = map.network?.wedges ?? defaultWedges;
  const findWedge = wedgeFinder(wedges, map.taxonomies);
  const wedgeOf = ({ placement, sectorIds }: MapActor) => placement?.wedgeId ?? findWedge(sectorIds[0]);
  const groups = wedges.map(({ id, label }): ListGroup => {
    const inside = actors.filter((actor) => wedgeOf(actor) === id);
    return { label: map.wordsOf(label), sectorId: undefined, isWedge: true, actors: inside };
  });
  const known = new Set(wedges.map(({ id }) => id));
  const rest = actors.filter((actor) => !known.has(wedgeOf(actor) ?? ''));
  return [...groups, { label: undefined, sectorId: undefined, isWedge: true, actors: rest }];
}

/** The same actors as on the map: by wedge where the map has rings and wedges, else by sector. Groups without actor stay out. */
export function listGroups(map: NetworkMap, actors: readonly MapActor[]): readonly ListGroup[] {
  const groups = map.hasRings ? byWedge(map, actors) : bySector(map, actors);
  return groups.filter((group) => group.actors.length > 0);
}

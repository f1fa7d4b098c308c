import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkChange, Placement } from '@geflecht/core/network';
import { defaultRings, defaultWedges, wedgeFinder } from '@geflecht/core/seeds';
import type { LandscapeRing, LandscapeWedge } from '@geflecht/core/seeds';
import type { MapActor, NetworkMap } from '../network-map-model.js';
import { creation, update } from './change-model.js';
import type { Fields } from './change-model.js';

/** Rings and wedges of a map; rings from the inside, wedges clockwise. */
export interface SpotFrame {
  readonly rings: readonly LandscapeRing[];
  readonly wedges: readonly LandscapeWedge[];
}

/** Where an actor is put. */
export interface Spot {
  readonly ringId?: string | undefined;
  readonly wedgeId?: string | undefined;
  /** 1 to 5, as the coordination sees it. */
  readonly influence?: number | undefined;
  readonly interest?: number | undefined;
}

/** Document, network and plane in which actors are put somewhere. */
export interface SpotPlace {
  readonly document: GeflechtDocument;
  readonly networkId: string;
  /** Whether it is said where the team wants actors to be. */
  readonly isTarget: boolean;
  readonly newId: () => string;
}

/** The rings and wedges a network has, else those that ship. */
export function spotFrame({ network }: Pick<NetworkMap, 'network'>): SpotFrame {
  return { rings: network?.rings ?? defaultRings, wedges: network?.wedges ?? defaultWedges };
}

/** Gives an actor a spot, and with it a place among the actors of this network. */
export function spotOf({ networkId, isTarget, newId }: SpotPlace, actorId: string, spot: Spot): NetworkChange {
  const plane = isTarget ? 'target' : undefined;
  return creation('placements', { id: newId(), networkId, actorId, presence: 'existing', plane, ...spot });
}

/** Puts somebody somewhere; undefined where they are there already. */
export function placing(
  place: SpotPlace,
  actor: Pick<MapActor, 'id' | 'placement'>,
  spot: Spot,
): NetworkChange | undefined {
  const { document, networkId, isTarget } = place;
  const isHere = ({ id, actorId, plane }: Placement): boolean =>
    (id === actor.id || actorId === actor.id) && (plane === 'target') === isTarget;
  const before = document.placements?.find((each) => each.networkId === networkId && isHere(each));
  if (before !== undefined) return update('placements', before, spot as Fields);
  return Object.values(spot).every((value) => value === undefined) ? undefined : spotOf(place, actor.id, spot);
}

/** The wedge an actor stands in: where it was put, else where its sector belongs. */
export function wedgeOf(map: NetworkMap, { placement, sectorIds }: MapActor): string | undefined {
  return placement?.wedgeId ?? wedgeFinder(spotFrame(map).wedges, map.taxonomies)(sectorIds[0]);
}

type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Where a key puts an actor: up and down to the next ring inside and outside, sideways to the next wedge. */
export function spotBeside(map: NetworkMap, actor: MapActor, key: string): Spot | undefined {
  const { rings, wedges } = spotFrame(map);
  const step = ({ ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 } as const)[key as Direction];
  if (step === undefined) return undefined;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const at = rings.findIndex(({ id }) => id === actor.placement?.ringId);
    const next = at < 0 ? rings.at(step < 0 ? -1 : 0) : rings[at + step];
    return next && { ringId: next.id };
  }
  const wedgeId = wedgeOf(map, actor);
  const at = wedges.findIndex(({ id }) => id === wedgeId);
  const next = wedges.at((Math.max(at, step < 0 ? 0 : -1) + step) % wedges.length);
  return next && { wedgeId: next.id };
}

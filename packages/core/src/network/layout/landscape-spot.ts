import type { Taxonomy } from '../../document/document.js';
import { defaultRings, defaultWedges } from '../seeds/landscape-seeds.js';
import type { LandscapeRing, LandscapeWedge } from '../seeds/landscape-seeds.js';
import { wedgeFinder } from '../seeds/wedge-finder.js';
import { byText } from './by-text.js';

/** What the landscape needs to know of a network; rings and wedges it does not name are the shipped ones. */
export interface LandscapeNetwork {
  readonly id: string;
  readonly centreId?: string | undefined;
  readonly rings?: readonly LandscapeRing[] | undefined;
  readonly wedges?: readonly LandscapeWedge[] | undefined;
}

/** What the landscape needs to know of an actor. */
export interface LandscapeActor {
  readonly id: string;
  /** The first one is the main sector. */
  readonly sectorIds?: readonly string[] | undefined;
}

/** What the landscape needs to know of a placement. */
export interface LandscapePlacement {
  readonly id: string;
  readonly networkId: string;
  readonly actorId?: string | undefined;
  readonly wanted?: { readonly sectorId: string } | undefined;
  readonly ringId?: string | undefined;
  readonly wedgeId?: string | undefined;
  readonly plane?: 'actual' | 'target' | undefined;
}

/** Who belongs where, before anything has a place. */
export interface SpotPlan {
  readonly id: string;
  readonly actorId?: string | undefined;
  readonly placementId?: string | undefined;
  readonly ringId?: string | undefined;
  readonly wedgeId?: string | undefined;
  readonly isCentre: boolean;
}

/** All spots in ascending order of id, with the rings and wedges that hold. */
export interface GatheredSpots {
  readonly plans: readonly SpotPlan[];
  readonly rings: readonly LandscapeRing[];
  readonly wedges: readonly LandscapeWedge[];
}

/** The parts of a landscape's input that decide who stands where. */
export interface SpotInput {
  readonly network: LandscapeNetwork;
  readonly actors: readonly LandscapeActor[];
  readonly placements: readonly LandscapePlacement[];
  readonly taxonomies?: readonly Taxonomy[];
}

const some = <Item>(list: readonly Item[] | undefined, fallback: readonly Item[]): readonly Item[] =>
  list === undefined || list.length === 0 ? fallback : list;

/** Decides ring and wedge of every actor of the list and of every wanted kind. */
export function gatherSpots(input: SpotInput, plane: 'actual' | 'target'): GatheredSpots {
  const { network, actors, placements, taxonomies } = input;
  const rings = some(network.rings, defaultRings);
  const wedges = some(network.wedges, defaultWedges);
  const here = placements
    .filter((placement) => placement.networkId === network.id && (placement.plane ?? 'actual') === plane)
    .toSorted((one, other) => byText(one.id, other.id));
  const placementOf = new Map(here.toReversed().map((placement) => [placement.actorId, placement]));
  const known = knownIds(rings, wedges);
  const findWedge = wedgeFinder(wedges, taxonomies);
  const plans = uniqueById(actors).map((actor): SpotPlan => {
    const placement = placementOf.get(actor.id);
    return {
      id: actor.id,
      actorId: actor.id,
      placementId: placement?.id,
      ...chosen(placement, known, findWedge(actor.sectorIds?.[0])),
      isCentre: actor.id === network.centreId,
    };
  });
  const wanted = here
    .filter(({ actorId, wanted: kind }) => actorId === undefined && kind !== undefined)
    .map((placement): SpotPlan => {
      const wedgeId = findWedge(placement.wanted?.sectorId);
      return { id: placement.id, placementId: placement.id, ...chosen(placement, known, wedgeId), isCentre: false };
    });
  return { plans: [...plans, ...wanted].toSorted((one, other) => byText(one.id, other.id)), rings, wedges };
}

function uniqueById(actors: readonly LandscapeActor[]): readonly LandscapeActor[] {
  return [...new Map(actors.toReversed().map((actor) => [actor.id, actor])).values()];
}

interface KnownIds {
  readonly rings: ReadonlySet<string>;
  readonly wedges: ReadonlySet<string>;
}

function knownIds(rings: readonly LandscapeRing[], wedges: readonly LandscapeWedge[]): KnownIds {
  return { rings: new Set(rings.map(({ id }) => id)), wedges: new Set(wedges.map(({ id }) => id)) };
}

/** Ring and wedge the team has chosen; a wedge left open follows the main sector, a ring left open stays open. */
function chosen(placement: LandscapePlacement | undefined, known: KnownIds, bySector: string | undefined) {
  const { ringId, wedgeId } = placement ?? {};
  const wedge = wedgeId !== undefined && known.wedges.has(wedgeId) ? wedgeId : bySector;
  return { ringId: ringId !== undefined && known.rings.has(ringId) ? ringId : undefined, wedgeId: wedge };
}

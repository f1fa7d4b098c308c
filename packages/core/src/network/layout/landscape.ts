import type { Taxonomy } from '../../document/document.js';
import { byText } from './by-text.js';
import { cellMiddle, confineToCell, spreadInCell } from './landscape-cell.js';
import type { CellBorders } from './landscape-cell.js';
import { layOutFrame } from './landscape-frame.js';
import type { LandscapeFrame, RingBand, WedgeSlice } from './landscape-frame.js';
import { gatherSpots } from './landscape-spot.js';
import type { LandscapeActor, LandscapeNetwork, LandscapePlacement, SpotPlan } from './landscape-spot.js';
import { largestRadius } from './largest-radius.js';
import type { MovingPoint, Point } from './point.js';
import { separate } from './separate.js';
import type { Footprint } from './separate.js';

export { unitVector } from './unit-vector.js';

/** Who is on the map at another time; what is absent is empty. */
export interface LandscapeState {
  readonly actors?: readonly LandscapeActor[] | undefined;
  readonly placements?: readonly LandscapePlacement[] | undefined;
}

/** What {@link landscape} reads. Only placements of the given network and plane count. */
export interface LandscapeInput {
  readonly network: LandscapeNetwork;
  readonly actors: readonly LandscapeActor[];
  readonly placements: readonly LandscapePlacement[];
  /**
   * Other states of the network that share its ground, such as its snapshots: whoever stands in the same ring and wedge in
   * several of them has one place in all. Every state of a set gets the others, in whatever order.
   */
  readonly states?: readonly LandscapeState[] | undefined;
  /** A document's own terms; its taxonomy `sector` says which sector belongs to which. */
  readonly taxonomies?: readonly Taxonomy[];
}

/** Settings of {@link landscape}. */
export interface LandscapeOptions {
  /** Default `actual`; placements that name no plane are on it. */
  readonly plane?: 'actual' | 'target';
  /** Room each actor wants for symbol and label. Default four by two preferred radii. */
  readonly footprint?: Footprint;
  /** Preferred radius of an actor's symbol. Default 0.03. */
  readonly nodeRadius?: number;
}

/** One actor, or one wanted kind of partner, on its place. */
export interface LandscapeSpot extends Point {
  /** The actor's id, or that of the placement that looks for a kind of partner. */
  readonly id: string;
  /** Absent for a wanted kind. */
  readonly actorId?: string;
  readonly placementId?: string;
  /** Absent on the outer ring of those nobody has placed, and in the centre. */
  readonly ringId?: string;
  /** Absent where no wedge gathers the sector, and in the centre. */
  readonly wedgeId?: string;
  readonly isCentre: boolean;
}

/** One field of ring × wedge; an empty one shows who is missing. */
export interface LandscapeCell extends CellBorders {
  readonly ringId?: string;
  readonly wedgeId?: string;
  readonly middle: Point;
  /** Ids of the spots in it, in ascending order. */
  readonly spotIds: readonly string[];
}

/** A placed landscape; coordinates from -1 to 1. */
export interface Landscape extends LandscapeFrame {
  /** In ascending order of their ids. */
  readonly spots: readonly LandscapeSpot[];
  /** Every ring × wedge, empty ones included; ring by ring from the inside. */
  readonly cells: readonly LandscapeCell[];
  /** Radius at which no two symbols overlap, at most the preferred one. */
  readonly nodeRadius: number;
}

interface Seat {
  readonly plan: SpotPlan;
  readonly point: MovingPoint;
  readonly confine: (point: MovingPoint) => void;
}

const stay = (): void => undefined;

function fillCell(borders: CellBorders, plans: readonly SpotPlan[], size: Required<LandscapeOptions>): Seat[] {
  const points = spreadInCell(borders, plans.length, size.footprint);
  const confine = confineToCell(borders, size.nodeRadius * 1.25);
  return plans.flatMap((plan, at) => {
    const point = points[at];
    return point === undefined ? [] : [{ plan, point, confine }];
  });
}

function bordersOf({ inner, outer }: RingBand, { from, to }: WedgeSlice): CellBorders {
  return { inner, outer, from, to };
}

function spotOf({ plan, point }: Pick<Seat, 'plan' | 'point'>): LandscapeSpot {
  if (!plan.isCentre) return { ...plan, ...point };
  return { ...plan, ...point, ringId: undefined, wedgeId: undefined };
}

function keyOf({ id, ringId, wedgeId }: SpotPlan): string {
  return JSON.stringify([id, ringId, wedgeId]);
}

/** Everybody of every state, once per cell, in an order that does not depend on which of them is shown. */
function onOneGround(input: LandscapeInput, plane: 'actual' | 'target'): readonly SpotPlan[] {
  const states = [input, ...(input.states ?? [])].flatMap(
    ({ actors = [], placements = [] }) => gatherSpots({ ...input, actors, placements }, plane).plans,
  );
  const plans = [...new Map(states.map((plan) => [keyOf(plan), plan]))];
  return plans.toSorted(([one], [other]) => byText(one, other)).map(([, plan]) => plan);
}

/**
 * Rings × wedges: the ring is the closeness the team has chosen, the wedge gathers sectors. Who has no ring stands on an
 * outer ring in the wedge of the main sector. Same data, same picture, whatever their order; who keeps ring and wedge from one
 * of its `states` to the next does not move, and newcomers take room that is kept free for them.
 */
export function landscape(input: LandscapeInput, options: LandscapeOptions = {}): Landscape {
  const {
    plane = 'actual',
    nodeRadius = 0.03,
    footprint = { width: nodeRadius * 4, height: nodeRadius * 2 },
  } = options;
  const size = { plane, nodeRadius, footprint };
  const { plans, rings, wedges } = gatherSpots(input, plane);
  const all = onOneGround(input, plane);
  const around = all.filter(({ isCentre }) => !isCentre);
  const own = new Map(plans.map((plan) => [keyOf(plan), plan]));
  const frame = layOutFrame({
    rings,
    wedges,
    hasUnplaced: around.some(({ ringId }) => ringId === undefined),
    hasUngathered: around.some(({ wedgeId }) => wedgeId === undefined),
  });
  const centre = all.filter(({ isCentre }) => isCentre);
  const seats: Seat[] = centre.map((plan) => ({ plan, point: { x: 0, y: 0 }, confine: stay }));
  const cells = frame.rings.flatMap((ring) =>
    frame.wedges.map((wedge): LandscapeCell => {
      const borders = bordersOf(ring, wedge);
      const inside = around.filter(({ ringId, wedgeId }) => ringId === ring.id && wedgeId === wedge.id);
      seats.push(...fillCell(borders, inside, size));
      const spotIds = inside.flatMap((plan) => (own.has(keyOf(plan)) ? [plan.id] : []));
      return { ...borders, ringId: ring.id, wedgeId: wedge.id, middle: cellMiddle(borders), spotIds };
    }),
  );
  settle(seats, size);
  const spots = seats.flatMap(({ plan, point }) => {
    const here = own.get(keyOf(plan));
    return here === undefined ? [] : [spotOf({ plan: here, point })];
  });
  const radius = largestRadius(
    seats.map(({ point }) => point),
    nodeRadius,
  );
  return { ...frame, spots: spots.toSorted((one, other) => byText(one.id, other.id)), cells, nodeRadius: radius };
}

/** Labels first, then the symbols alone, so that crowded cells give up room for labels before symbols touch. */
function settle(seats: readonly Seat[], { footprint, nodeRadius }: Required<LandscapeOptions>): void {
  const points = seats.map(({ point }) => point);
  const confine = (point: MovingPoint, place: number) => seats[place]?.confine(point);
  const isFixed = (place: number) => seats[place]?.plan.isCentre ?? false;
  separate(points, { footprint, confine, isFixed });
  const circle = nodeRadius * 2.2;
  separate(points, { footprint: { width: circle, height: circle }, confine, isFixed });
}

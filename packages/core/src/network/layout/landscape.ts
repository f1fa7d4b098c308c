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

/** What {@link landscape} reads. Only placements of the given network and plane count. */
export interface LandscapeInput {
  readonly network: LandscapeNetwork;
  readonly actors: readonly LandscapeActor[];
  readonly placements: readonly LandscapePlacement[];
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

function spotOf({ plan, point }: Seat): LandscapeSpot {
  if (!plan.isCentre) return { ...plan, ...point };
  return { ...plan, ...point, ringId: undefined, wedgeId: undefined };
}

/**
 * Rings × wedges: the ring is the closeness the team has chosen, the wedge gathers sectors. Who has no ring stands on an
 * outer ring in the wedge of the main sector. Same data, same picture, whatever their order.
 */
export function landscape(input: LandscapeInput, options: LandscapeOptions = {}): Landscape {
  const {
    plane = 'actual',
    nodeRadius = 0.03,
    footprint = { width: nodeRadius * 4, height: nodeRadius * 2 },
  } = options;
  const size = { plane, nodeRadius, footprint };
  const { plans, rings, wedges } = gatherSpots(input, plane);
  const around = plans.filter(({ isCentre }) => !isCentre);
  const frame = layOutFrame({
    rings,
    wedges,
    hasUnplaced: around.some(({ ringId }) => ringId === undefined),
    hasUngathered: around.some(({ wedgeId }) => wedgeId === undefined),
  });
  const centre = plans.filter(({ isCentre }) => isCentre);
  const seats: Seat[] = centre.map((plan) => ({ plan, point: { x: 0, y: 0 }, confine: stay }));
  const cells = frame.rings.flatMap((ring) =>
    frame.wedges.map((wedge): LandscapeCell => {
      const borders = bordersOf(ring, wedge);
      const inside = around.filter(({ ringId, wedgeId }) => ringId === ring.id && wedgeId === wedge.id);
      seats.push(...fillCell(borders, inside, size));
      const spotIds = inside.map(({ id }) => id);
      return { ...borders, ringId: ring.id, wedgeId: wedge.id, middle: cellMiddle(borders), spotIds };
    }),
  );
  settle(seats, size);
  const spots = seats.map(spotOf).toSorted((one, other) => byText(one.id, other.id));
  return { ...frame, spots, cells, nodeRadius: largestRadius(spots, nodeRadius) };
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

import { byText } from './by-text.js';
import { largestRadius } from './largest-radius.js';
import { isOnEarth, projectionFor } from './map-projection.js';
import type { GeoPosition } from './map-projection.js';
import type { MovingPoint, Point } from './point.js';
import { separate } from './separate.js';
import type { Footprint } from './separate.js';
import { spiral } from './spiral.js';

export type { GeoPosition } from './map-projection.js';

/** What the geographic map needs to know of an actor. */
export interface GeographicActor {
  readonly id: string;
  readonly location?:
    | {
        readonly geo?: GeoPosition | undefined;
        /** Actors with hidden places stand apart. */
        readonly precision?: 'exact' | 'district' | 'hidden' | undefined;
      }
    | undefined;
}

/** A closed line of longitude and latitude in degrees, in this order as in GeoJSON. */
export type GeoRing = readonly (readonly [longitude: number, latitude: number, ...rest: number[]])[];

/** Actors and, if wanted, borders to draw beneath them. */
export interface GeographicInput {
  readonly actors: readonly GeographicActor[];
  /** Polygons as GeoJSON has them in `coordinates`: the outer ring first, then holes. Default none. */
  readonly outlines?: readonly (readonly GeoRing[])[];
}

/** Settings of {@link geographic}. */
export interface GeographicOptions {
  /** Room each actor wants for symbol and label. Default a little more than its symbol. */
  readonly footprint?: Footprint;
  /** Preferred radius of an actor's symbol. Default 0.03, less for more than 100 actors. */
  readonly nodeRadius?: number;
}

/** An actor on its place. */
export interface GeographicSpot extends Point {
  readonly actorId: string;
  /** Where the actor is; the spot itself may stand beside it to make room for others. */
  readonly anchor: Point;
  /** Whether the place is that of a district rather than of a house. */
  readonly isDistrict: boolean;
}

/** A placed map without tiles; coordinates from -1 to 1, north up. */
export interface Geographic {
  /** In ascending order of their ids. */
  readonly spots: readonly GeographicSpot[];
  /** Actors without a place that may be shown, in ascending order. */
  readonly apartIds: readonly string[];
  /** The given polygons on the map, ring by ring. */
  readonly outlines: readonly (readonly (readonly Point[])[])[];
  /** Radius at which no two symbols overlap, at most the preferred one. */
  readonly nodeRadius: number;
  /** Metres on the ground of one unit of the map, for a scale bar. */
  readonly metresPerUnit: number;
}

const origin: Point = { x: 0, y: 0 };

interface Placed {
  readonly id: string;
  readonly geo: GeoPosition;
  readonly isDistrict: boolean;
}

function placeOf({ id, location }: GeographicActor): Placed | undefined {
  const geo = location?.geo;
  if (geo === undefined || location?.precision === 'hidden' || !isOnEarth(geo)) return undefined;
  return { id, geo, isDistrict: location?.precision === 'district' };
}

/** Those at the very same place stand around it, in order of their ids. */
function fanOut(anchors: readonly Point[], spacing: number): readonly MovingPoint[] {
  const crowds = new Map<string, number[]>();
  for (const [at, { x, y }] of anchors.entries()) {
    const key = `${x} ${y}`;
    const crowd = crowds.get(key);
    if (crowd === undefined) crowds.set(key, [at]);
    else crowd.push(at);
  }
  const points: MovingPoint[] = anchors.map(({ x, y }) => ({ x, y }));
  for (const crowd of crowds.values()) {
    const middle = anchors[crowd[0] ?? 0] ?? { x: 0, y: 0 };
    for (const [turn, point] of spiral(middle, crowd.length, spacing).entries()) points[crowd[turn] ?? 0] = point;
  }
  return points;
}

/** Room for every symbol beside or on its anchor; the whole may reach beyond the map. */
function makeRoom(anchors: readonly Point[], nodeRadius: number, footprint?: Footprint): readonly Point[] {
  const circle = nodeRadius * 2.2;
  const points = fanOut(anchors, circle);
  if (footprint !== undefined) separate(points, { footprint });
  separate(points, { footprint: { width: circle, height: circle } });
  return points;
}

/** What everything has to be multiplied by to be on the map. */
function shrinkage(points: readonly Point[]): number {
  return 1 / points.reduce((most, { x, y }) => Math.max(most, Math.abs(x), Math.abs(y)), 1);
}

function corners(outlines: NonNullable<GeographicInput['outlines']>): readonly GeoPosition[] {
  return outlines.flat(2).map(([longitude, latitude]) => ({ latitude, longitude }));
}

function uniqueById(actors: readonly GeographicActor[]): readonly GeographicActor[] {
  const first = new Map(actors.toReversed().map((actor) => [actor.id, actor]));
  return [...first.values()].toSorted((one, other) => byText(one.id, other.id));
}

/**
 * Places actors by latitude and longitude, without tiles and without asking anybody: equirectangular at the middle latitude
 * of the data, on outlines where the data has some. Several at one spot are fanned out. Same data, same picture, whatever
 * their order; of actors with the same id the first counts.
 */
export function geographic(input: GeographicInput, options: GeographicOptions = {}): Geographic {
  const { outlines = [] } = input;
  const actors = uniqueById(input.actors);
  const placed = actors.flatMap((actor) => placeOf(actor) ?? []);
  const { nodeRadius = Math.min(0.03, 0.3 / Math.sqrt(placed.length || 1)), footprint } = options;
  const positions = [...placed.map(({ geo }) => geo), ...corners(outlines).filter(isOnEarth)];
  const { project, metresPerUnit } = projectionFor(positions, nodeRadius * 2);
  const anchors = placed.map(({ geo }) => project(geo));
  const points = makeRoom(anchors, nodeRadius, footprint);
  const scale = shrinkage(points);
  const shrink = ({ x, y }: Point): Point => ({ x: x * scale, y: y * scale });
  const spots = placed.map(({ id, isDistrict }, at) => {
    const anchor = shrink(anchors[at] ?? origin);
    return { actorId: id, ...shrink(points[at] ?? origin), anchor, isDistrict };
  });
  const shown = new Set(placed.map(({ id }) => id));
  return {
    spots,
    apartIds: actors.map(({ id }) => id).filter((id) => !shown.has(id)),
    outlines: outlines.map((polygon) =>
      polygon.map((ring) => ring.map(([longitude, latitude]) => shrink(project({ latitude, longitude })))),
    ),
    nodeRadius: largestRadius(spots, nodeRadius),
    metresPerUnit: metresPerUnit / scale,
  };
}

import type { Point } from './point.js';
import { unitVector } from './unit-vector.js';

/** A place on Earth in degrees (WGS 84). */
export interface GeoPosition {
  /** From -90 to 90, north positive. */
  readonly latitude: number;
  /** From -180 to 180, east positive. */
  readonly longitude: number;
}

/** From positions to the map and its scale. */
export interface MapProjection {
  readonly project: (position: GeoPosition) => Point;
  /** Metres on the ground of one unit of the map, true to north and south, and at the middle latitude in all directions. */
  readonly metresPerUnit: number;
}

/** Metres of a degree of latitude on a sphere of 6,371,008.8 m radius. */
const metresPerDegree = 111_195.08;
/** Least degrees from border to border, some hundred metres, so that one spot alone has a scale. */
const leastSpan = 0.001;

interface Span {
  readonly least: number;
  readonly most: number;
}

function spanOf(values: readonly number[]): Span {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return values.length === 0 ? { least: 0, most: 0 } : { least, most };
}

/** Where the map is cut open: the western end of the shortest span of longitudes that holds all, also across 180°. */
function westernEnd(longitudes: readonly number[]): number {
  const sorted = longitudes.toSorted((one, other) => one - other);
  let west = sorted[0] ?? 0;
  let widest = west + 360 - (sorted.at(-1) ?? 0);
  for (const [at, longitude] of sorted.entries()) {
    const free = longitude - (sorted[at - 1] ?? longitude);
    if (free > widest) [west, widest] = [longitude, free];
  }
  return west;
}

/** Whether both figures are a place on Earth. */
export function isOnEarth({ latitude, longitude }: GeoPosition): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/**
 * Equirectangular projection at the middle latitude of some positions, scaled so that they reach from -1 to 1 less a
 * margin, north up. Good for towns and regions; the error of lengths at the border of a country is a few per cent.
 */
export function projectionFor(positions: readonly GeoPosition[], margin: number): MapProjection {
  const west = westernEnd(positions.map(({ longitude }) => longitude));
  const east = ({ longitude }: GeoPosition) => (longitude >= west ? longitude - west : longitude - west + 360);
  const latitudes = spanOf(positions.map(({ latitude }) => latitude));
  const longitudes = spanOf(positions.map(east));
  const middle = (latitudes.least + latitudes.most) / 2;
  const narrowing = Math.max(0.01, -unitVector(middle / 360).y);
  const centre = (longitudes.least + longitudes.most) / 2;
  const widest = Math.max(
    latitudes.most - latitudes.least,
    (longitudes.most - longitudes.least) * narrowing,
    leastSpan,
  );
  const scale = (2 - 2 * margin) / widest;
  return {
    project: (position) => ({
      x: (east(position) - centre) * narrowing * scale,
      y: (middle - position.latitude) * scale,
    }),
    metresPerUnit: metresPerDegree / scale,
  };
}

import type { Actor, Network, Placement } from '@geflecht/core/network';

/** Coordinates in the units of a file. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** What a file says about an actor's spot on the map beside its coordinates. */
export type Spot = Partial<Pick<Placement, 'presence' | 'plane' | 'ringId' | 'wedgeId' | 'typicality'>>;

/** An actor with coordinates or another word on its spot. */
export interface Placed {
  readonly id: Actor['id'];
  readonly position?: Position | undefined;
  readonly spot?: Spot | undefined;
}

/** Corners of the smallest box around all coordinates. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  count: number;
}

type Scale = (position: Position) => Position | undefined;

const digits = 1e6;

function boxOf(placed: readonly Placed[]): Box {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity, count: 0 };
  for (const { position } of placed) {
    if (position === undefined) continue;
    box.count += 1;
    if (position.x < box.left) box.left = position.x;
    if (position.x > box.right) box.right = position.x;
    if (position.y < box.top) box.top = position.y;
    if (position.y > box.bottom) box.bottom = position.y;
  }
  return box;
}

/** Coordinates of the map itself stay, all others are centred and scaled; one point for all is no picture. */
function scaleOf({ left, right, top, bottom, count }: Box): Scale {
  const half = Math.max(right - left, bottom - top) / 2;
  const isMap = left >= -1 && right <= 1 && top >= -1 && bottom <= 1;
  if (isMap && (half > 0 || count === 1)) return (position) => position;
  if (!Number.isFinite(half) || half <= 0) return () => undefined;
  const [across, down] = [(left + right) / 2, (top + bottom) / 2];
  const scaled = (value: number, middle: number) => Math.round(((value - middle) / half) * digits) / digits;
  return ({ x, y }) => ({ x: scaled(x, across), y: scaled(y, down) });
}

/**
 * Placements of actors. Coordinates that all lie between -1 and 1 are those of the map and stay; others are scaled so that
 * the longer side of the picture runs from -1 to 1.
 */
export function placementsOf(placed: readonly Placed[], networkId: Network['id']): readonly Placement[] {
  const scale = scaleOf(boxOf(placed));
  const placements: Placement[] = [];
  for (const { id, position, spot } of placed) {
    const place = position === undefined ? undefined : scale(position);
    if (place === undefined && spot === undefined) continue;
    placements.push(placementOf(id, networkId, { place, spot }));
  }
  return placements;
}

function placementOf(
  actorId: Actor['id'],
  networkId: Network['id'],
  { place, spot }: { place: Position | undefined; spot: Spot | undefined },
): Placement {
  const id = actorId as string as Placement['id'];
  if (spot === undefined && place !== undefined) {
    return { id, networkId, actorId, presence: 'existing', plane: 'actual', position: place };
  }
  const position = place === undefined ? undefined : { position: place };
  return { id, networkId, actorId, presence: 'existing', plane: 'actual', ...spot, ...position };
}

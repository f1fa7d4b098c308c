import type { Actor, Network, Placement } from '@geflecht/core/network';

/** Coordinates in the units of a file. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

interface Placed {
  readonly id: Actor['id'];
  readonly position: Position;
}

const digits = 1e6;

function span(values: readonly number[]): { readonly middle: number; readonly size: number } {
  const least = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  return { middle: (least + most) / 2, size: most - least };
}

/** Placements at the actors' coordinates, scaled so that the longer side of the picture runs from -1 to 1. */
export function placementsOf(placed: readonly Placed[], networkId: Network['id']): readonly Placement[] {
  const [across, down] = [
    span(placed.map(({ position }) => position.x)),
    span(placed.map(({ position }) => position.y)),
  ];
  const half = Math.max(across.size, down.size) / 2;
  // One point for all is no picture.
  if (placed.length === 0 || !Number.isFinite(half) || half <= 0) return [];
  const scaled = (value: number, middle: number) => Math.round(((value - middle) / half) * digits) / digits;
  return placed.map(({ id, position }) => ({
    id: id as string as Placement['id'],
    networkId,
    actorId: id,
    presence: 'existing',
    plane: 'actual',
    position: { x: scaled(position.x, across.middle), y: scaled(position.y, down.middle) },
  }));
}

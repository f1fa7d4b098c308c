import type { Point } from '@geflecht/core/network';

/** A point in pixels as SVG writes it, to a tenth. */
export function at({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

/** Outlines of marks with radius 1 and about the same area: sectors differ by shape as well as by colour. */
const outlines: readonly string[] = [
  'M-1 0A1 1 0 0 1 1 0A1 1 0 0 1-1 0Z',
  'M-.89-.89H.89V.89H-.89Z',
  'M0-1.25L1.25 0L0 1.25L-1.25 0Z',
  'M0-1.25L1.2.85H-1.2Z',
  'M0-1.1L.95-.55V.55L0 1.1L-.95.55V-.55Z',
  'M0 1.25L-1.2-.85H1.2Z',
  'M-.4-1.1H.4V-.4H1.1V.4H.4V1.1H-.4V.4H-1.1V-.4H-.4Z',
];

const colourCount = 8;

/** How a sector is drawn: outline and number of its colour, together unlike those of the next 55 sectors. */
export interface Mark {
  readonly outline: string;
  /** 0 to 7; 8 for actors without sector. */
  readonly colour: number;
}

/** Mark by number; -1 is that of actors without sector. */
export function markOf(number: number): Mark {
  if (number < 0) return { outline: outlines[0] ?? '', colour: colourCount };
  return { outline: outlines[number % outlines.length] ?? '', colour: number % colourCount };
}

import { limitNames } from './contestants.js';

/** What is measured of a picture. */
export type MapMeasure = 'bytesFirst' | 'bytesAll' | 'firstPaint' | 'usable' | 'stress' | 'pan' | 'heap';

/** What a figure is compared with, and how it is to stand to it. */
export type MapReference = { readonly must?: string; readonly target?: string } & (
  | { readonly kind: 'bestPeer' }
  /** Something written by hand. */
  | { readonly kind: 'limit'; readonly name: string }
  /** A fixed figure. */
  | { readonly kind: 'ceiling'; readonly figure: number }
);

/** A measure and everything it is compared with. */
export interface MapAim {
  readonly measure: MapMeasure;
  readonly references: readonly MapReference[];
}

/** Number of actors. */
export type MapSize = 50 | 1_000 | 10_000;

/** Bytes, packed. */
const ceilings = { bytesFirst: 24_000, bytesAll: 48_000 } as const;
/** Milliseconds of a frame of 60 hertz. */
const frame = 16.7;
/** Megabytes. */
const mostHeap: Readonly<Record<MapSize, number>> = { 50: 4, 1_000: 10, 10_000: 50 };

const peer = { kind: 'bestPeer' } as const;
const canvas = { kind: 'limit', name: limitNames.canvas } as const;
const svg = { kind: 'limit', name: limitNames.svg } as const;

const firstPaint: Readonly<Record<MapSize, readonly MapReference[]>> = {
  50: [{ ...svg, must: '<=1.5' }, peer],
  1_000: [{ ...canvas, must: '<=1.5' }, peer],
  10_000: [
    { ...peer, must: '<=1', target: '<=0.45' },
    { ...canvas, target: '<=1.2' },
  ],
};

const usable: Readonly<Record<MapSize, readonly MapReference[]>> = {
  50: [peer],
  1_000: [{ ...peer, must: '<=0.5', target: '<=0.33' }],
  10_000: [{ ...peer, must: '<=0.5', target: '<=0.4' }],
};

const pan: Readonly<Record<MapSize, readonly MapReference[]>> = {
  50: [peer, svg],
  1_000: [ceiling(frame), peer, canvas],
  10_000: [
    { ...peer, must: '<=0.4', target: '<=0.2' },
    { ...canvas, target: '<=0.33' },
  ],
};

function ceiling(figure: number): MapReference {
  return { kind: 'ceiling', figure, must: '<=1' };
}

/** What is measured of so many actors, and what it is compared with. What every part weighs does not depend on the number. */
export function mapAims(size: MapSize): readonly MapAim[] {
  const all: MapAim = { measure: 'bytesAll', references: [ceiling(ceilings.bytesAll)] };
  return [
    { measure: 'bytesFirst', references: [ceiling(ceilings.bytesFirst), peer] },
    ...(size === 50 ? [all] : []),
    { measure: 'firstPaint', references: firstPaint[size] },
    { measure: 'usable', references: usable[size] },
    { measure: 'stress', references: [{ ...peer, must: '<=1' }] },
    { measure: 'pan', references: pan[size] },
    { measure: 'heap', references: [ceiling(mostHeap[size]), peer] },
  ];
}

import type { Text } from '../../text/text.js';
import type { LandscapeRing, LandscapeWedge } from '../seeds/index.js';

/** A ring with its place; `id` is absent on the outer ring of actors nobody has placed yet. */
export interface RingBand {
  readonly id?: string;
  readonly label?: Text;
  /** Distance of its inner edge from the centre. */
  readonly inner: number;
  readonly outer: number;
}

/** A wedge with its place; `id` is absent on the wedge of actors no wedge gathers. */
export interface WedgeSlice {
  readonly id?: string;
  readonly label?: Text;
  /** Where it starts, in turns clockwise from the top. */
  readonly from: number;
  readonly to: number;
}

/** Rings and wedges of a landscape, placed. */
export interface LandscapeFrame {
  /** Inside first. */
  readonly rings: readonly RingBand[];
  /** Clockwise from the top. */
  readonly wedges: readonly WedgeSlice[];
}

/** What {@link layOutFrame} needs to know. */
export interface FrameInput {
  readonly rings: readonly LandscapeRing[];
  readonly wedges: readonly LandscapeWedge[];
  /** Whether a ring for actors without a ring is needed. */
  readonly hasUnplaced: boolean;
  /** Whether a wedge for actors without a wedge is needed. */
  readonly hasUngathered: boolean;
}

const centreDisc = 0.14;

/**
 * Places rings with equal width around a small disc for the centre, and wedges with equal angles. Equal shares keep maps
 * comparable and leave empty cells as wide as full ones.
 */
export function layOutFrame({ rings, wedges, hasUnplaced, hasUngathered }: FrameInput): LandscapeFrame {
  const bands: readonly Partial<LandscapeRing>[] = hasUnplaced || rings.length === 0 ? [...rings, {}] : rings;
  const slices: readonly Partial<LandscapeWedge>[] = hasUngathered || wedges.length === 0 ? [...wedges, {}] : wedges;
  const width = (1 - centreDisc) / bands.length;
  return {
    rings: bands.map(({ id, label }, at) => ({
      id,
      label,
      inner: centreDisc + width * at,
      outer: at + 1 === bands.length ? 1 : centreDisc + width * (at + 1),
    })),
    wedges: slices.map(({ id, label }, at) => ({
      id,
      label,
      from: at / slices.length,
      to: (at + 1) / slices.length,
    })),
  };
}

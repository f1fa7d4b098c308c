import type { Text } from '../../text/text.js';
import type { LandscapeRing, LandscapeWedge } from '../seeds/landscape-seeds.js';

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

const centreDisc = 0.1;

/** Share of the radius up to a share of the rings: (share)^¾, between equal widths and equal areas. */
function reach(share: number): number {
  const root = Math.sqrt(share);
  return root * Math.sqrt(root);
}

/**
 * Places rings around a small disc for the centre, the inner ones wider because their arcs are short, and wedges with
 * equal angles. Fixed shares keep maps comparable and leave empty cells as wide as full ones.
 */
export function layOutFrame({ rings, wedges, hasUnplaced, hasUngathered }: FrameInput): LandscapeFrame {
  const bands: readonly Partial<LandscapeRing>[] = hasUnplaced || rings.length === 0 ? [...rings, {}] : rings;
  const slices: readonly Partial<LandscapeWedge>[] = hasUngathered || wedges.length === 0 ? [...wedges, {}] : wedges;
  const edge = (at: number) => centreDisc + (1 - centreDisc) * reach(at / bands.length);
  return {
    rings: bands.map(({ id, label }, at) => ({
      id,
      label,
      inner: edge(at),
      outer: edge(at + 1),
    })),
    wedges: slices.map(({ id, label }, at) => ({
      id,
      label,
      from: at / slices.length,
      to: (at + 1) / slices.length,
    })),
  };
}

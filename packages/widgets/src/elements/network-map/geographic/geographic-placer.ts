import { geographic } from '@geflecht/core/geographic';
import type { Point } from '@geflecht/core/network';
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Canvas, Placing } from '../map-picture-model.js';
import { footprintFor } from '../map-placer.js';
import type { Placer } from '../map-placer.js';
import { at } from '../map-shapes-model.js';
import type { NetworkMap } from '../network-map-model.js';

const largestScale = 460;
const kilometre = 1_000;
/** Lengths of the scale bar that are easily said, in kilometres. */
const lengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000] as const;
/** The bar is as long as this share of the width, or shorter. */
const longestBar = 0.25;

/** What is drawn under the actors, in pixels. */
interface Ground {
  readonly outlines: readonly string[];
  /** From each place to the spot that had to stand beside it. */
  readonly leads: readonly string[];
  readonly bar: { readonly from: Point; readonly pixels: number; readonly words: string };
}

/** A bar of a round length with its words. */
function scaleBar(pixelsPerMetre: number, { width, fontSize }: Canvas, height: number): Ground['bar'] {
  const perKilometre = kilometre * pixelsPerMetre;
  const length = lengths.findLast((each) => each * perKilometre <= width * longestBar) ?? lengths[0];
  const words = length < 1 ? `${length * kilometre} m` : `${length} km`;
  return { from: { x: fontSize, y: height - fontSize * 0.6 }, pixels: length * perKilometre, words };
}

function outlinesOf({ areas = [] }: NetworkMap) {
  return areas.flatMap(({ outline = [] }) =>
    outline.map((line) => [line.map(({ latitude, longitude }) => [longitude, latitude] as const)]),
  );
}

/** Places actors where they are, on outlines where the data have some; nothing is asked from elsewhere. */
export function createPlacer(): Placer {
  let ground: Ground | undefined;

  function place(map: NetworkMap, canvas: Canvas): Placing {
    const { width, fontSize, zoom } = canvas;
    const actors = map.actors.map(({ id, record }) => ({ id, location: record?.location }));
    const layout = geographic({ actors, outlines: outlinesOf(map) }, { footprint: footprintFor(map.actors.length) });
    const points = [...layout.spots, ...layout.outlines.flat(2)];
    const reach = points.reduce((most, { y }) => Math.max(most, Math.abs(y)), 0.2);
    const scale = Math.min(width / 2 - fontSize * 4, largestScale * zoom);
    const height = Math.round(2 * (reach * scale + fontSize * 3.5));
    const project = ({ x, y }: Point): Point => ({ x: width / 2 + x * scale, y: height / 2 + y * scale });
    const radius = layout.nodeRadius * scale;
    ground = {
      outlines: layout.outlines.flat().map((line) => `M${line.map((each) => at(project(each))).join('L')}Z`),
      leads: layout.spots
        .filter(({ x, y, anchor }) => Math.hypot(x - anchor.x, y - anchor.y) * scale > radius)
        .map((spot) => `M${at(project(spot.anchor))}L${at(project(spot))}`),
      bar: scaleBar(scale / layout.metresPerUnit, canvas, height),
    };
    return {
      places: new Map(layout.spots.map((spot) => [spot.actorId, project(spot)])),
      height,
      radius,
      obstacles: [],
      softObstacles: [],
      rings: [],
      wedges: [],
      cells: [],
    };
  }

  function renderGround(): TemplateResult | undefined {
    if (ground === undefined) return undefined;
    const { from, pixels, words } = ground.bar;
    return svg`<g class="ground">
      ${ground.outlines.map((path) => svg`<path class="cell ring" d=${path}></path>`)}
      ${ground.leads.map((path) => svg`<path class="spoke" d=${path}></path>`)}
      <path class="line" d="M${at(from)}v-4v4h${Math.round(pixels)}v-4"></path>
      <text x=${from.x + pixels / 2} y=${from.y - 6}>${words}</text>
    </g>`;
  }

  return { place, ground: renderGround };
}

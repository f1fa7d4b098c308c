import { css, html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { Picture } from '../map-picture-model.js';
import { showsActor } from '../map-shown-model.js';
import type { MapActor } from '../network-map-model.js';
import { renderMap } from '../render-map.js';
import type { LiveDrawing, MapDrawing, SeenBox } from '../render-map.js';

/** Looks of a large map below its twin. */
export const planeStyles = css`
  .plane {
    position: relative;
  }
  .plane > :not(.map) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .plane .map {
    position: relative;
  }
  .plane .probes {
    inline-size: 0;
    block-size: 0;
  }
`;

/** Actors that stand out and are drawn as symbols of their own above. */
const mostAbove = 200;
const colours = 9;

/** What of a picture is seen. */
export function seenOf({ width, height }: Picture, live: LiveDrawing | undefined): SeenBox {
  return live?.seen ?? { x: 0, y: 0, width, height };
}

function actorsAbove(live: LiveDrawing | undefined): ReadonlySet<MapActor | undefined> {
  const near = live?.near?.actors;
  const many = near !== undefined && near.size <= mostAbove ? near : [];
  return new Set([live?.current, live?.selected, live?.pointed, ...many]);
}

/**
 * A large map on its plane: what draws all of it, and above that, for readers and for the focus, the same map with only
 * those actors that are current, open or stand out.
 */
export function renderPlane(plane: TemplateResult, drawing: MapDrawing, live: LiveDrawing | undefined): TemplateResult {
  const { picture } = drawing;
  const above = actorsAbove(live);
  const twin: Picture = {
    ...picture,
    nodes: picture.nodes.filter(({ actor }) => above.has(actor) && showsActor(live?.shown, actor)),
    lines: live?.near === undefined ? [] : picture.lines.filter(({ tie }) => live.near?.ties.has(tie)),
  };
  const drawAll = live && { ...live, keep: (_layer: string, _causes: unknown, draw: () => unknown) => draw() };
  return html`<div class="plane ${live?.near === undefined ? '' : 'faded'}">
    <svg class="probes" aria-hidden="true">
      ${Array.from({ length: colours }, (_, colour) => svg`<g class="colour-${colour}"><path class="mark"></path></g>`)}
      <path class="line"></path>
    </svg>
    ${plane} ${renderMap({ ...drawing, picture: twin }, drawAll)}
  </div>`;
}

/** The actor of a picture at a place of the screen; the third parameter is where it is drawn. */
export function actorAt(
  { clientX, clientY }: MouseEvent,
  { picture, live }: { readonly picture: Picture; readonly live: LiveDrawing | undefined },
  root: ParentNode,
): MapActor | undefined {
  const map = root.querySelector('.plane .map');
  if (map === null) return undefined;
  const { left, top, width } = map.getBoundingClientRect();
  const seen = seenOf(picture, live);
  const scale = seen.width / width;
  const [x, y] = [seen.x + (clientX - left) * scale, seen.y + (clientY - top) * scale];
  let best: MapActor | undefined;
  let least = Math.max(picture.radius, 8 * scale) ** 2;
  for (const node of picture.nodes) {
    const distance = (node.x - x) ** 2 + (node.y - y) ** 2;
    if (distance <= least && showsActor(live?.shown, node.actor)) [best, least] = [node.actor, distance];
  }
  return best;
}

import type { Point } from '@geflecht/core/network';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { NetworkMapMessages } from './locales/network-map-messages.js';
import { arrowHead, courseOf, linePath } from './map-line-model.js';
import type { PictureLine } from './map-line-model.js';
import type { Picture, PictureNode } from './map-picture-model.js';
import { at, markOf } from './map-shapes-model.js';
import { showsActor, showsTie } from './map-shown-model.js';
import type { Shown } from './map-shown-model.js';
import type { MapActor } from './network-map-model.js';
import { renderLabel } from './render-label.js';

/** What the drawing of a map needs. */
export interface MapDrawing {
  readonly picture: Picture;
  readonly messages: NetworkMapMessages;
  /** Colour behind the map, drawn around words so that lines do not cross them. */
  readonly paper: string;
  /** What lies under the ties. */
  readonly ground: Ground;
}

/** A part of a picture, in its pixels. */
export interface SeenBox extends Point {
  readonly width: number;
  readonly height: number;
}

/** Draws something under ties and symbols. */
export type Ground = (drawing: MapDrawing) => unknown;

/** What a visitor changes about it. */
export interface LiveDrawing {
  /** What filters have left; undefined for everything. */
  readonly shown: Shown | undefined;
  /** What stands out from the rest; undefined for nothing. */
  readonly near: Shown | undefined;
  /** The part of the picture that is seen; undefined for all of it. */
  readonly seen: SeenBox | undefined;
  /** Numbers of kinds of tie where lines show these; undefined where they show stages. */
  readonly kinds: ReadonlyMap<string, number> | undefined;
  /** What lies under the ties beyond what the view itself draws there. */
  readonly ground: Ground | undefined;
  readonly selected: MapActor | undefined;
  /** The actor that holds the tab stop. */
  readonly current: MapActor | undefined;
  /** The actor under the pointer, else the one that has the focus. */
  readonly pointed: MapActor | undefined;
  /** Stands for the words of labels: another object, other words. */
  readonly words: object;
  /** What readers who cannot see an actor are told. */
  readonly label: (actor: MapActor) => string;
  /** What lies above the names. */
  readonly above: (drawing: MapDrawing, live: LiveDrawing) => unknown;
  /** Keeps what was drawn in a layer as long as nothing it depends on has changed. */
  readonly keep: (layer: string, causes: readonly unknown[], draw: () => unknown) => unknown;
  readonly press: (event: KeyboardEvent) => void;
  readonly focused: (event: FocusEvent) => void;
  readonly clicked: (event: MouseEvent) => void;
  readonly hovered: (event: PointerEvent) => void;
}

const targetRadius = 12;
/** Looks by which kinds of tie differ. */
export const kindLooks = 6;
/** From so many ties on lines are drawn thinner and paler. */
const crowdedFrom = 300;

function emphasisOf(isNear: boolean | undefined): string {
  if (isNear === undefined) return '';
  return isNear ? 'near' : 'far';
}

function renderLine(line: PictureLine, { near, kinds }: Partial<LiveDrawing>): TemplateResult {
  const { tie } = line;
  const course = courseOf(line);
  const emphasis = emphasisOf(near?.ties.has(tie));
  const looks = kinds ? `kind-${(kinds.get(tie.kindId) ?? 0) % kindLooks}` : `${tie.stage} ${tie.activity}`;
  return svg`<g class="tie ${looks} ${emphasis}"><path class="line" d=${linePath(course)}></path>${
    tie.isDirected ? svg`<path class="arrow" d="M${arrowHead(course).map(at).join('L')}Z"></path>` : nothing
  }</g>`;
}

/** Ties that stand out last, so that they lie on top. */
function renderLines({ picture }: MapDrawing, live: Partial<LiveDrawing> = {}): readonly TemplateResult[] {
  const { shown, near } = live;
  const isNear = ({ tie }: PictureLine): number => Number(near?.ties.has(tie));
  return picture.lines
    .filter(({ tie }) => showsTie(shown, tie))
    .toSorted((one, other) => (near === undefined ? 0 : isNear(one) - isNear(other)))
    .map((line) => renderLine(line, live));
}

interface NodeLooks {
  readonly paper: string;
  readonly radius: number;
  readonly live: LiveDrawing | undefined;
  readonly emphasis: string;
}

function renderNode({ actor, x, y }: PictureNode, { paper, radius, live, emphasis }: NodeLooks): TemplateResult {
  const { outline, colour } = markOf(actor.mark);
  return svg`<g
    id="actor-${actor.number}"
    class="actor colour-${colour} ${actor.isSought ? 'sought' : ''} ${actor.record?.kind} ${emphasis}"
    data-number=${actor.number}
    role="button"
    tabindex=${actor === live?.current ? 0 : -1}
    aria-label=${live?.label(actor) ?? actor.name.value}
    aria-expanded=${actor === live?.selected ? 'true' : 'false'}
    transform="translate(${at({ x, y })})"
  >
    <circle class="target" r=${Math.max(targetRadius, radius)}></circle>
    <circle class="halo" r=${radius + 5}></circle>
    <path class="mark" d=${outline} stroke=${paper} transform="scale(${radius})"></path>
  </g>`;
}

function renderActors({ picture, paper }: MapDrawing, live: LiveDrawing | undefined): TemplateResult {
  const { radius, fontSize } = picture;
  const emphasis = (actor: MapActor) => emphasisOf(live?.near?.actors.has(actor));
  const shown = picture.nodes.filter(({ actor }) => showsActor(live?.shown, actor));
  return svg`<g>${shown.map((node) => renderNode(node, { paper, radius, live, emphasis: emphasis(node.actor) }))}</g>
  <g class="labels" aria-hidden="true" stroke=${paper}>${shown.map(
    ({ actor, label }) =>
      label && svg`<g class=${emphasis(actor)}>${renderLabel(label, fontSize, actor.name.lang)}</g>`,
  )}</g>`;
}

const drawAtOnce: LiveDrawing['keep'] = (_layer, _causes, draw) => draw();

/** Draws the map: ground, ties, actors, words. The overview is its name; the actors are buttons with one tab stop. */
export function renderMap(drawing: MapDrawing, live: LiveDrawing | undefined): TemplateResult {
  const { picture, messages, paper } = drawing;
  const seen = live?.seen ?? { x: 0, y: 0, width: picture.width, height: picture.height };
  const { shown, near, kinds, selected, current, pointed, words, keep = drawAtOnce } = live ?? {};
  return html`<svg
    class="map ${picture.lines.length > crowdedFrom ? 'crowded' : ''} ${seen.width < picture.width ? 'zoomed' : ''}"
    part="map"
    role="application"
    aria-roledescription=${messages.roleDescription}
    aria-labelledby="overview"
    aria-describedby=${live ? 'help' : nothing}
    tabindex=${current === undefined ? 0 : -1}
    viewBox="${seen.x} ${seen.y} ${seen.width} ${seen.height}"
    font-size=${picture.fontSize}
    @keydown=${live?.press}
    @focusin=${live?.focused}
    @focusout=${live?.focused}
    @click=${live?.clicked}
    @pointerover=${live?.hovered}
    @pointerleave=${live?.hovered}
  >
    <g aria-hidden="true">
      ${keep('ground', [picture, messages, paper, live?.ground], () => [drawing.ground(drawing), live?.ground?.(drawing)])}
      ${keep('ties', [picture, shown, near, kinds], () => renderLines(drawing, live))}
    </g>
    ${keep('actors', [picture, paper, shown, near, selected, current, words], () => renderActors(drawing, live))}
    <g aria-hidden="true">
      ${keep('above', [picture, paper, shown, selected, pointed, words], () => live?.above(drawing, live))}
    </g>
  </svg>`;
}

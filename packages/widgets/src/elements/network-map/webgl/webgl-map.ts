import { css, html } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import { readLooks } from '../canvas/canvas-looks.js';
import type { LargeMap, LargeMapHost } from '../canvas/large-map.js';
import { paintLabels } from '../canvas/paint-picture.js';
import { actorAt, planeStyles, renderPlane, seenOf } from '../canvas/render-plane.js';
import type { Picture } from '../map-picture-model.js';
import type { MapActor } from '../network-map-model.js';
import type { LiveDrawing, MapDrawing } from '../render-map.js';
import { WebglScene } from './webgl-scene.js';
import type { SceneView } from './webgl-scene.js';
import { claimStage, giveUpStage, releaseStage } from './stage-claim.js';

const webglStyles = css`
  .scene {
    direction: ltr;
  }
  .faded :is(.scene, .names) {
    opacity: 0.22;
  }
  @media (forced-colors: active) {
    .faded :is(.scene, .names) {
      opacity: 0.5;
    }
  }
`;

/** Draws a very large map: ties and symbols by WebGL, names on a canvas, and above them what all large maps have. */
export class WebglMap implements LargeMap, ReactiveController {
  readonly #host: LargeMapHost;
  readonly #observer = new ResizeObserver(() => this.#draw());
  #drawing: MapDrawing | undefined;
  #live: LiveDrawing | undefined;
  #scene: WebglScene | undefined;
  /** The picture with nobody but those whose names are written. */
  #named: Picture | undefined;
  #drawn: readonly unknown[] = [];

  constructor(host: LargeMapHost) {
    this.#host = host;
    adoptStyles(host.renderRoot, planeStyles, webglStyles);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#draw();
  }

  hostDisconnected(): void {
    this.#end();
  }

  render(drawing: MapDrawing, live: LiveDrawing | undefined): TemplateResult {
    if (drawing.picture !== this.#drawing?.picture) this.#named = undefined;
    this.#drawing = drawing;
    this.#live = live;
    const plane = html`<div class="scene" aria-hidden="true"></div>
      <canvas class="names" aria-hidden="true"></canvas>`;
    return renderPlane(plane, drawing, live);
  }

  actorAt(event: MouseEvent): MapActor | undefined {
    const picture = this.#drawing?.picture;
    return picture && actorAt(event, { picture, live: this.#live }, this.#host.renderRoot);
  }

  #draw(): void {
    const { renderRoot, isConnected } = this.#host;
    const stage = renderRoot.querySelector<HTMLElement>('.scene');
    const picture = this.#drawing?.picture;
    const looks = readLooks(renderRoot);
    if (stage !== this.#scene?.stage) this.#end();
    if (!isConnected || stage === null || picture === undefined || looks === undefined) return;
    const { offsetWidth: width, offsetHeight: height } = stage;
    const shown = this.#live?.shown;
    const seen = seenOf(picture, this.#live);
    const state = [stage, picture, shown, looks.key, seen.x, seen.y, seen.width, width, height, devicePixelRatio];
    if (width === 0 || state.every((part, at) => part === this.#drawn[at])) return;
    this.#drawn = state;
    const view = { picture, shown, looks, seen };
    if (this.#scene === undefined) this.#open(stage, view);
    else this.#scene.show(view);
    if (this.#scene !== undefined) this.#write(view);
  }

  #open(stage: HTMLElement, view: SceneView): void {
    if (!claimStage(this.#host)) return this.#host.requestUpdate();
    try {
      this.#scene = new WebglScene(stage, view);
    } catch {
      return this.#giveUp(stage);
    }
    stage.addEventListener('webglcontextlost', () => this.#giveUp(stage), { capture: true, once: true });
    this.#observer.observe(stage);
  }

  /** Leaves the map to the canvas: better a slower map than a black one. */
  #giveUp(stage: HTMLElement): void {
    this.#end();
    stage.replaceChildren();
    giveUpStage(this.#host);
    this.#host.requestUpdate();
  }

  #end(): void {
    this.#observer.disconnect();
    this.#scene?.end();
    this.#scene = undefined;
    this.#drawn = [];
    releaseStage(this.#host);
  }

  #write({ picture, shown, looks, seen }: SceneView): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>('.names');
    const brush = canvas?.getContext('2d');
    if (!canvas || !brush) return;
    this.#named ??= { ...picture, nodes: picture.nodes.filter(({ label }) => label !== undefined) };
    const [width, height] = [canvas.clientWidth * devicePixelRatio, canvas.clientHeight * devicePixelRatio];
    [canvas.width, canvas.height] = [Math.round(width), Math.round(height)];
    const scale = width / seen.width;
    const box = { left: seen.x, top: seen.y, right: seen.x + seen.width, bottom: seen.y + height / scale };
    brush.setTransform(scale, 0, 0, scale, -seen.x * scale, -seen.y * scale);
    paintLabels(brush, { picture: this.#named, shown, looks, box, scale, isFaded: false });
  }
}

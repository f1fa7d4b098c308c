import type { TemplateResult } from 'lit';
import type { MapActor } from '../network-map-model.js';
import type { LiveDrawing, MapDrawing } from '../render-map.js';
import { CanvasMap } from './canvas-map.js';
import { providedLargeMapRenderer } from './large-map.js';
import type { LargeMap, LargeMapHost, LargeMapRenderer } from './large-map.js';

/** Draws large maps by the renderer that was provided, where that one takes them, else and until then on a canvas. */
export class LargeMapChoice implements LargeMap {
  readonly #host: LargeMapHost;
  readonly #canvas: CanvasMap;
  #other: LargeMap | undefined;
  #isAsked = false;
  #current: LargeMap;

  constructor(host: LargeMapHost) {
    this.#host = host;
    this.#current = this.#canvas = new CanvasMap(host);
  }

  render(drawing: MapDrawing, live: LiveDrawing | undefined): TemplateResult {
    const renderer = providedLargeMapRenderer();
    const isTaken = renderer?.takes(this.#host, drawing.picture) === true;
    if (isTaken && !this.#isAsked) void this.#ask(renderer);
    this.#current = isTaken ? (this.#other ?? this.#canvas) : this.#canvas;
    return this.#current.render(drawing, live);
  }

  actorAt(event: MouseEvent): MapActor | undefined {
    return this.#current.actorAt(event);
  }

  async #ask(renderer: LargeMapRenderer): Promise<void> {
    this.#isAsked = true;
    this.#other = await renderer.create(this.#host);
    this.#host.requestUpdate();
  }
}

import type { TemplateResult } from 'lit';
import type { MapActor } from '../network-map-model.js';
import type { LiveDrawing, MapDrawing } from '../render-map.js';
import { CanvasMap } from './canvas-map.js';
import { providedLargeMapRenderer } from './large-map.js';
import type { LargeMap, LargeMapHost } from './large-map.js';

/** Draws large maps by the renderer that was provided, where that one takes them, else and until then on a canvas. */
export class LargeMapChoice implements LargeMap {
  readonly #host: LargeMapHost;
  readonly #canvas: CanvasMap;
  #other: Promise<LargeMap> | undefined;
  #loaded: LargeMap | undefined;
  #current: LargeMap;

  constructor(host: LargeMapHost) {
    this.#host = host;
    this.#current = this.#canvas = new CanvasMap(host);
  }

  render(drawing: MapDrawing, live: LiveDrawing | undefined): TemplateResult {
    const renderer = providedLargeMapRenderer();
    const isTaken = renderer?.takes(this.#host, drawing.picture) === true;
    if (isTaken) {
      this.#other ??= renderer.create(this.#host).then((map) => {
        this.#host.requestUpdate();
        return (this.#loaded = map);
      });
    }
    this.#current = (isTaken && this.#loaded) || this.#canvas;
    return this.#current.render(drawing, live);
  }

  actorAt(event: MouseEvent): MapActor | undefined {
    return this.#current.actorAt(event);
  }
}

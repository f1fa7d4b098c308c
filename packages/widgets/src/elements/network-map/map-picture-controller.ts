import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { drawPicture } from './map-picture-model.js';
import type { Canvas, Picture } from './map-picture-model.js';
import type { Placer, PlacerPart } from './map-placer.js';
import type { ShownView } from './map-view-model.js';
import type { NetworkMap } from './network-map-model.js';
import type { MapDrawing } from './render-map.js';

/** Element whose stage is drawn on. */
export interface PictureHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

type PictureView = Exclude<ShownView, 'list' | 'matrix'>;

const parts: Readonly<Record<PictureView, () => Promise<PlacerPart>>> = {
  force: () => import('./force-part.js'),
  landscape: () => import('./landscape-part.js'),
  affiliation: () => import('./affiliation/affiliation-placer.js'),
  geographic: () => import('./geographic/geographic-placer.js'),
};

const widthStep = 24;
const narrowBelow = 420;
const uprightBelow = 520;
const labelShare = 0.8;
const smallestLabel = 11;

/** Keeps the picture of a map: measures the room, loads what places the actors, draws anew when something changes. */
export class MapPictureController implements ReactiveController {
  readonly #host: PictureHost;
  readonly #observer = new ResizeObserver(() => this.#measure());
  readonly #placers = new Map<PictureView, Placer>();
  #canvas: Omit<Canvas, 'zoom'> | undefined;
  /** As wide as the picture may be, and never higher for what is drawn beside it. */
  #room: Element | null = null;
  #drawnFrom: readonly unknown[] = [];
  #picture: Picture | undefined;
  /** What placed the actors of the picture. */
  #shown: Placer | undefined;

  constructor(host: PictureHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there is too little room for a picture with readable words. */
  get isNarrow(): boolean {
    return this.#canvas !== undefined && this.#canvas.width < narrowBelow;
  }

  /** Draws what lies under the ties. */
  readonly ground = (drawing: MapDrawing): unknown => this.#shown?.ground?.(drawing);

  hostUpdated(): void {
    const room = this.#host.renderRoot.querySelector('.room');
    if (room === this.#room) return;
    this.#observer.disconnect();
    if (room !== null) this.#observer.observe(room);
    this.#room = room;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#room = null;
    for (const placer of this.#placers.values()) placer.stop?.();
  }

  /** What places the actors of a view; undefined as long as it is under way, and for views that are no picture. */
  placer(view: ShownView): Placer | undefined {
    return view === 'list' || view === 'matrix' ? undefined : this.#placer(view);
  }

  /** The picture of a map; undefined in the list, and as long as its room or its places are unknown. */
  picture(map: NetworkMap, view: ShownView, zoom = 1): Picture | undefined {
    if (this.#canvas === undefined || view === 'list' || view === 'matrix') return undefined;
    const canvas = { ...this.#canvas, width: this.#canvas.width * zoom, zoom };
    const from = [map, view, this.#canvas, zoom];
    if (from.some((part, at) => part !== this.#drawnFrom[at])) {
      this.#shown = this.#placer(view);
      const placing = this.#shown?.place(map, canvas);
      this.#picture = placing && drawPicture(map, placing, canvas);
      this.#drawnFrom = placing === undefined ? [] : from;
    }
    return this.#picture;
  }

  #placer(view: PictureView): Placer | undefined {
    const placer = this.#placers.get(view);
    if (placer === undefined) {
      const again = (): void => this.#host.requestUpdate();
      void parts[view]().then(({ createPlacer }) => {
        if (!this.#placers.has(view)) this.#placers.set(view, createPlacer(again));
        again();
      });
    }
    return placer;
  }

  #measure(): void {
    const width = Math.floor((this.#room?.clientWidth ?? 0) / widthStep) * widthStep;
    const fontSize = Math.max(smallestLabel, Number.parseFloat(getComputedStyle(this.#host).fontSize) * labelShare);
    if (width === 0 || (width === this.#canvas?.width && fontSize === this.#canvas.fontSize)) return;
    this.#canvas = { width, fontSize, isUpright: width < uprightBelow };
    this.#host.requestUpdate();
  }
}

import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Picture } from '../map-picture-model.js';
import type { MapActor } from '../network-map-model.js';
import type { LiveDrawing, MapDrawing } from '../render-map.js';

/** Element that shows a large map. */
export interface LargeMapHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Draws a map that is too large for single elements. */
export interface LargeMap {
  /** What is drawn, with its readable twin above it. */
  render(drawing: MapDrawing, live: LiveDrawing | undefined): TemplateResult;
  /** The actor at a place of the screen. */
  actorAt(event: MouseEvent): MapActor | undefined;
}

/** Draws large maps in place of the canvas, where it can. */
export interface LargeMapRenderer {
  /** Whether it draws a picture for an element now; asked anew for each drawing. */
  readonly takes: (host: LargeMapHost, picture: Picture) => boolean;
  readonly create: (host: LargeMapHost) => Promise<LargeMap>;
}

let provided: LargeMapRenderer | undefined;

/** Hands a renderer to all maps of this bundle; undefined leaves them to the canvas. */
export function provideLargeMapRenderer(renderer: LargeMapRenderer | undefined): void {
  provided = renderer;
}

/** The renderer that was handed in. */
export function providedLargeMapRenderer(): LargeMapRenderer | undefined {
  return provided;
}

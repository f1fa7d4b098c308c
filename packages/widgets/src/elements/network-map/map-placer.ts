import type { GeflechtDocument } from '@geflecht/core/document';
import type { Footprint } from '@geflecht/core/network';
import type { Canvas, Placing } from './map-picture-model.js';
import type { NetworkMap } from './network-map-model.js';
import type { MapDrawing } from './render-map.js';

/** Gives the actors of a map their places for one view. */
export interface Placer {
  /** Undefined while the places are still being computed; `again` is called when they are there. */
  readonly place: (map: NetworkMap, canvas: Canvas) => Placing | undefined;
  /** What the view shows in place of actors and ties of the network. Hands back the same object for the same document. */
  readonly readDocument?: (document: GeflechtDocument) => GeflechtDocument;
  /** Draws what lies under the ties. */
  readonly ground?: (drawing: MapDrawing) => unknown;
  /** Ends a computation under way. */
  readonly stop?: () => void;
}

/** What a part that places actors offers. */
export interface PlacerPart {
  /** `again` asks the element to draw once more. */
  readonly createPlacer: (again: () => void) => Placer;
}

const labelledActors = 120;

/** Room for symbol and label of so many actors in layout units; crowded maps show symbols first. */
export function footprintFor(length: number): Footprint | undefined {
  if (length > labelledActors) return undefined;
  const share = Math.min(1, Math.sqrt(45 / length));
  return { width: 0.32 * share, height: 0.14 * share };
}

import type { GeflechtDocument } from '@geflecht/core/document';
import './network-map-define.js';
import type { GeflechtNetworkMap } from './network-map-element.js';
import { NetworkMapHarness } from './network-map-harness.js';

/** A page with a map, for tests. */
export interface MapScene {
  readonly data: GeflechtDocument;
  readonly view?: GeflechtNetworkMap['view'];
  /** Pixels. Default 1,100. */
  readonly width?: number;
  readonly lang?: string;
}

/** Puts a map on the page and hands it back with its harness once everything is on the screen. */
export async function placeMap({ data, view = 'auto', width = 1_100, lang = 'de' }: MapScene) {
  const room = document.createElement('div');
  room.style.inlineSize = `${width}px`;
  room.lang = lang;
  const element = document.createElement('geflecht-network-map');
  element.data = data;
  element.view = view;
  const ready = new Promise((resolve) => {
    element.addEventListener('geflecht-ready', resolve, { once: true });
  });
  room.append(element);
  document.body.append(room);
  await ready;
  const harness = new NetworkMapHarness(element);
  await harness.settled();
  return { element, harness };
}

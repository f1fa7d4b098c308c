import type { GeflechtDocument } from '@geflecht/core/document';
import { networkMap } from './network-map-model.js';
import type { NetworkMap, NetworkMapChoice } from './network-map-model.js';

/** Keeps what was read of a document, and reads it anew when something it is read by has changed. */
export class KeptMap {
  #from: readonly unknown[] = [];
  #map: NetworkMap | undefined;

  of(document: GeflechtDocument, choice: NetworkMapChoice): NetworkMap {
    const from = [document, choice.networkId, choice.locale];
    const isSame = from.every((part, at) => part === this.#from[at]);
    const hasNewWords = this.#map?.lacksWords === true && choice.sectorWords !== undefined;
    if (this.#map === undefined || !isSame || hasNewWords) this.#map = networkMap(document, choice);
    this.#from = from;
    return this.#map;
  }
}

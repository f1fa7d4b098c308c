export { GeflechtNetworkMapChangeEvent } from './editing/network-map-change-event.js';
export type { AskedChange } from './editing/network-map-change-event.js';
export { GeflechtNetworkMap } from './network-map-element.js';
export { GeflechtNetworkMapSelectEvent } from './network-map-events.js';

export { GeflechtNetworkMap } from './network-map-element.js';
export { GeflechtNetworkMapSelectEvent } from './network-map-events.js';

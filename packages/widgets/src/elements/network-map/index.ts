export { GeflechtNetworkMapChangeEvent } from './editing/network-map-change-event.js';
export type { AskedChange } from './editing/network-map-change-event.js';
export { GeflechtNetworkMapImportEvent } from './import/network-map-import-event.js';
export type { ImportedNetwork, NetworkImporter } from './import/network-importer.js';
export { GeflechtNetworkMap } from './network-map-element.js';
export { GeflechtNetworkMapSelectEvent } from './network-map-events.js';

import { GeflechtNetworkMap } from './network-map-element.js';

if (customElements.get('geflecht-network-map') === undefined) {
  customElements.define('geflecht-network-map', GeflechtNetworkMap);
}

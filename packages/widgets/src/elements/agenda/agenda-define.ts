import { GeflechtAgenda } from './agenda-element.js';

if (customElements.get('geflecht-agenda') === undefined) {
  customElements.define('geflecht-agenda', GeflechtAgenda);
}

export { AgendaHarness } from '../elements/agenda/agenda-harness.js';
export { NetworkMapHarness } from '../elements/network-map/network-map-harness.js';
export { SignUpHarness } from '../elements/sign-up/sign-up-harness.js';

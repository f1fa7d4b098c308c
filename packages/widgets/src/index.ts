export { GeflechtAgenda } from './elements/agenda/index.js';
export { GeflechtNetworkMap } from './elements/network-map/index.js';
export { GeflechtSignUp, GeflechtSignUpReceivedEvent, GeflechtSignUpSubmitEvent } from './elements/sign-up/index.js';

export { provideAdapters } from './internal/adapters.js';
export type { Adapters } from './internal/adapters.js';
export { GeflechtErrorEvent } from './internal/geflecht-error-event.js';
export { GeflechtReadyEvent } from './internal/geflecht-ready-event.js';

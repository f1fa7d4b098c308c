export { GeflechtAgenda, GeflechtAgendaToggleEvent } from './elements/agenda/index.js';
export {
  GeflechtNetworkMap,
  GeflechtNetworkMapChangeEvent,
  GeflechtNetworkMapSelectEvent,
} from './elements/network-map/index.js';
export type { AskedChange } from './elements/network-map/index.js';
export { GeflechtSignUp, GeflechtSignUpReceivedEvent, GeflechtSignUpSubmitEvent } from './elements/sign-up/index.js';

export { GeflechtElement } from './internal/geflecht-element.js';
export { GeflechtErrorEvent } from './internal/geflecht-error-event.js';
export { GeflechtReadyEvent } from './internal/geflecht-ready-event.js';
export type { Resource } from './internal/resource.js';
export type { MessageCatalogue } from './controllers/messages-controller.js';
export type { BaseMessages, ElementMessages } from './locales/base-messages.js';

export { provideAdapters } from './internal/adapters.js';
export type { Adapters, Reading } from './internal/adapters.js';

export { GeflechtAgenda } from './agenda-element.js';
export { GeflechtAgendaLoadMediaEvent, GeflechtAgendaToggleEvent } from './agenda-events.js';
export type { AgendaView, AgendaViewWish } from './agenda-model.js';

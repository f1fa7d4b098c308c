export { GeflechtAgenda } from './agenda-element.js';
export { GeflechtAgendaToggleEvent } from './agenda-events.js';

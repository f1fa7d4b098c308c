// What only some visitors come to need, in one file, since one packs better than several.
export { handOverCalendar } from './agenda-calendar.js';
export { AgendaLive } from './agenda-live.js';
export { SessionDetails } from './session-details.js';

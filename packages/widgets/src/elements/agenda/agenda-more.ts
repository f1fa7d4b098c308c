// What only some visitors come to need, in one file, since one packs better than several.
export { calendarFile, followLink, handOver } from './agenda-calendar.js';
export { AgendaLive } from './agenda-live.js';
export { SessionDetails } from './session-details.js';

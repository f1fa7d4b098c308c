export { chosenSessions } from './chosen-sessions.js';
export type { SessionChoice } from './chosen-sessions.js';
export { escapeText, foldLine } from './content-line.js';
export { entryUid } from './entry-uid.js';
export { writeCalendar } from './write-calendar.js';
export type { CalendarOptions } from './calendar-options.js';

export { readIcalendar } from './read-icalendar.js';
export { occurrences, readOccurrences } from './occurrences.js';
export type { Occurrence, OccurrencesOptions, OccurrencesResult } from './occurrences.js';

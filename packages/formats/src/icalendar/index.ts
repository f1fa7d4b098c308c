export { readIcalendar } from './read-icalendar.js';
export { occurrences, readOccurrences } from './occurrences.js';
export type { Occurrence, OccurrencesOptions, OccurrencesResult } from './occurrences.js';
export { icalendarText } from './icalendar-text.js';
export { writeIcalendar } from './write-icalendar.js';
export type { IcalendarOptions, LossNotes } from './calendar-source.js';

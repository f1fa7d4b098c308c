export { writeEventText } from './write-event-text.js';

export { writeEventHtml } from './write-event-html.js';

export { listReading, readJsonList } from './read-json-list.js';

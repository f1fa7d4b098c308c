export { readJsonList } from './read-json-list.js';

export { readOpenFairDb } from './read-open-fair-db.js';

export { readMinivan } from './read-minivan.js';

export { readDevopsdays } from './read-devopsdays.js';

export { library } from './library.js';
export { cdn } from './cdn.js';
export { program } from './program.js';

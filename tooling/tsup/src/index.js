export { library } from './library.js';
export { cdn, workers } from './cdn.js';
export { program } from './program.js';

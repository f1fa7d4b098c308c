export { gridStyles } from './grid-styles.js';
export { renderGrid } from './render-grid.js';

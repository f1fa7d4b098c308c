export { gridStyles as styles } from './grid-styles.js';
export { renderGrid as drawDay } from './render-grid.js';

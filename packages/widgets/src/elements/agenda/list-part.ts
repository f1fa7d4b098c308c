export { listStyles as styles } from './list-styles.js';
export { renderList as drawDay } from './render-list.js';

export { readPretalx } from './read-pretalx.js';
export { readPretalxWidget } from './read-pretalx-widget.js';

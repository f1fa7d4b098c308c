/** What lays out large maps, in one file since it is asked for together. */
export { forceDrafts } from '@geflecht/core/force';
export { layOutElsewhere } from './worker/lay-out-elsewhere.js';

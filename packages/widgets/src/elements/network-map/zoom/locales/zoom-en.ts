import type { ZoomMessages } from './zoom-messages.js';

/** What the enlargement says, in English. */
export const messages: ZoomMessages = {
  legend: 'Zoom',
  larger: 'Zoom in',
  smaller: 'Zoom out',
  whole: 'Whole map',
  percent: (zoom) => `Map at ${Math.round(zoom * 100)} per cent`,
};

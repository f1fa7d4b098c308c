import type { ZoomMessages } from './zoom-messages.js';

/** What the enlargement says, in German. */
export const messages: ZoomMessages = {
  legend: 'Vergrößerung',
  larger: 'Vergrößern',
  smaller: 'Verkleinern',
  whole: 'Ganze Karte',
  percent: (zoom) => `Karte auf ${Math.round(zoom * 100)} Prozent`,
};

import { messages as german } from './zoom-de.js';
import type { ZoomMessages } from './zoom-messages.js';

/** What the enlargement says, in plain German. */
export const messages: ZoomMessages = {
  ...german,
  legend: 'Größe',
  larger: 'Größer',
  smaller: 'Kleiner',
  percent: (zoom) => `Die Karte hat jetzt ${Math.round(zoom * 100)} Prozent.`,
};

import type { MessageCatalogue } from '../../../controllers/messages-controller.js';
import type { MapGuideMessages } from './map-guide-messages.js';

/** Words of everything after the first picture, by language. */
export const mapGuideCatalogue: MessageCatalogue<MapGuideMessages> = {
  de: () => import('./map-guide-de.js'),
  'de-simple': () => import('./map-guide-de-simple.js'),
  en: () => import('./map-guide-en.js'),
};

import { messages as german } from './export-de.js';
import type { ExportMessages } from './export-messages.js';

/** What handing on files says, in plain German. */
export const messages: ExportMessages = {
  ...german,
  menu: 'Mitnehmen',
  onlyShown: 'In der Datei ist nur, was man gerade sieht.',
  svg: 'Bild als SVG',
  png: ['Bild als PNG', 'Großes Bild als PNG'],
  actors: 'Partner als Tabelle',
  ties: 'Verbindungen als Tabelle',
  print: (paper) => `Auf ${paper} drucken`,
  pngRefused: 'Ein Bild als PNG geht hier nicht. Ein Bild als SVG geht.',
};

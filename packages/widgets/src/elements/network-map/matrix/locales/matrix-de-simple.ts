import type { MatrixMessages } from './matrix-messages.js';

/** What the table of all with all says, in plain German. */
export const messages: MatrixMessages = {
  label: 'Tabelle der Verbindungen',
  caption: 'Die Tabelle zeigt alle Verbindungen. Links steht ein Partner. Oben steht der andere Partner.',
};

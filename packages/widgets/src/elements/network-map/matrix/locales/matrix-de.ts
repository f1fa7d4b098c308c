import type { MatrixMessages } from './matrix-messages.js';

/** What the table of all with all says, in German. */
export const messages: MatrixMessages = {
  label: 'Tabelle der Verbindungen',
  caption: 'Von der Zeile zur Spalte: wer mit wem verbunden ist. Wer viel miteinander zu tun hat, steht beieinander.',
};

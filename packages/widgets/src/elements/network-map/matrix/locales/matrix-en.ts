import type { MatrixMessages } from './matrix-messages.js';

/** What the table of all with all says, in English. */
export const messages: MatrixMessages = {
  label: 'Table of ties',
  caption: 'From row to column: who is tied to whom. Those who share most stand side by side.',
};

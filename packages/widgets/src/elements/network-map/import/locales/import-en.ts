import type { ImportMessages } from './import-messages.js';

/** What taking in files says, in English. */
export const messages: ImportMessages = {
  open: 'Choose a file or drop it here',
  reading: (name) => `Reading ${name} …`,
  unreadable: (name) => `${name} could not be read.`,
  preview: (name) => `Preview of ${name}`,
  counts: (actors, ties) =>
    `${actors} ${actors === 1 ? 'partner' : 'partners'}, ${ties} ${ties === 1 ? 'tie' : 'ties'}.`,
  dropped: (count) => `${count} ${count === 1 ? 'value is' : 'values are'} missing because there is no place for them.`,
  take: 'Take over',
  discard: 'Discard',
  taken: (name) => `What is shown is ${name}. Nothing has been saved yet.`,
  back: 'Back to the network before',
};

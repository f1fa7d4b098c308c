import type { BaseMessages } from './base-messages.js';

/** What every element may have to say, in English. */
export const baseMessages: BaseMessages = {
  loading: 'Loading …',
  retry: 'Try again',
  failed: {
    'source-missing': 'No source of data is named for this area.',
    'not-found': 'The entry was not found.',
    document: 'The data could not be read.',
    other: 'The data could not be loaded just now.',
  },
};

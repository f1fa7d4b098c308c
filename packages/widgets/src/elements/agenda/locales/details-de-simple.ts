import { messages as german } from './details-de.js';
import type { DetailsMessages } from './details-messages.js';

export { messages as tools } from './tools-de-simple.js';

/** Words of a session's details in plain German. */
export const messages: DetailsMessages = {
  ...german,
  contributors: 'Wer macht mit?',
  hosts: 'Wer lädt ein?',
  questions: 'Fragen',
  materials: 'Zum Mitnehmen',
  feedback: 'Sagen, wie es war',
  venue: 'Wo?',
  access: 'So kommt man hinein',
  travel: 'So kommt man hin',
  resultsOf: 'Das kam heraus bei',
  resultsIn: 'Was herauskam, gibt es hier',
  recording: 'Wird gefilmt',
  online: 'Im Internet mitmachen',
  dialIn: 'Mit dem Telefon',
};

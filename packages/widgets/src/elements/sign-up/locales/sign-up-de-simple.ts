import { messages as german } from './sign-up-de.js';
import type { SignUpMessages } from './sign-up-messages.js';

/** What the sign-up says in its first picture, in simple German: short sentences, known words. */
export const messages: SignUpMessages = {
  ...german,
  loading: 'Einen Moment bitte …',
  failed: {
    'source-missing': 'Hier fehlt die Anmeldung.',
    'not-found': 'Diese Veranstaltung gibt es nicht.',
    document: 'Die Anmeldung geht gerade nicht.',
    other: 'Die Anmeldung geht gerade nicht. Bitte versuchen Sie es später noch einmal.',
  },
  empty: 'Hier kann man sich noch nicht anmelden.',
  requiredNote: 'Felder mit Stern * müssen Sie ausfüllen. Alles andere ist freiwillig.',
  mailReason: 'Wir schreiben Ihnen nur zu dieser Anmeldung.',
  organisation: 'Einrichtung oder Verein',
  closed: 'Die Anmeldung ist zu Ende.',
  noSignUp: 'Hier gibt es keine Anmeldung.',
  notReady: 'Die Anmeldung geht noch nicht. Angaben zum Datenschutz fehlen.',
};

import { baseMessages } from '../../../locales/base-de.js';
import type { SignUpMessages } from './sign-up-messages.js';

/** What the sign-up says in its first picture, in German that addresses nobody: it serves pages that say Sie or Du. */
export const messages: SignUpMessages = {
  ...baseMessages,
  empty: 'Hier gibt es noch keine Anmeldung.',
  contact: 'Wer kommt?',
  title: (event) => `Anmeldung: ${event}`,
  requiredNote: 'Felder mit Stern (*) werden gebraucht, alles andere ist freiwillig.',
  name: 'Vor- und Nachname',
  mail: 'E-Mail',
  mailReason: 'Nur für Nachrichten zu dieser Anmeldung.',
  phone: 'Telefon',
  organisation: 'Einrichtung oder Organisation',
  closed: 'Die Anmeldung ist geschlossen.',
  noSignUp: 'Für diese Veranstaltung gibt es keine Anmeldung.',
  notReady: 'Die Anmeldung ist noch zu: Angaben zum Datenschutz fehlen.',
};

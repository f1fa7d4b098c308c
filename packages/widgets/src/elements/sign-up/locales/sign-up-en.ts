import { baseMessages } from '../../../locales/base-en.js';
import type { SignUpMessages } from './sign-up-messages.js';

/** What the sign-up says in its first picture, in English. */
export const messages: SignUpMessages = {
  ...baseMessages,
  empty: 'There is no sign-up here yet.',
  contact: 'Who is coming?',
  title: (event) => `Sign up: ${event}`,
  requiredNote: 'Fields with an asterisk (*) are needed, everything else is voluntary.',
  name: 'First and last name',
  mail: 'E-mail',
  mailReason: 'Only for messages about this sign-up.',
  phone: 'Phone',
  organisation: 'Organisation',
  closed: 'Sign-up is closed.',
  noSignUp: 'There is no sign-up for this event.',
  notReady: 'Sign-up is not open yet: details on data protection are missing.',
};

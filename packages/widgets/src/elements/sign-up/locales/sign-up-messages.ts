import type { ElementMessages } from '../../../locales/base-messages.js';

/** What the sign-up says in its first picture. Functions take figures or names, never markup. */
export interface SignUpMessages extends ElementMessages {
  /** Heading over the fields of the contact. */
  readonly contact: string;
  readonly title: (event: string) => string;
  readonly requiredNote: string;
  readonly name: string;
  readonly mail: string;
  readonly mailReason: string;
  readonly phone: string;
  readonly organisation: string;
  readonly closed: string;
  readonly noSignUp: string;
  readonly notReady: string;
}

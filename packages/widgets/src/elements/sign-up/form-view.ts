import type { TextChoice } from '../../internal/author-text.js';
import type { SignUpMessages } from './locales/sign-up-messages.js';
import type { SignUpModel } from './sign-up-model.js';

/** Everything the parts of the form are drawn from. */
export interface FormView {
  readonly model: SignUpModel;
  readonly messages: SignUpMessages;
  readonly texts: TextChoice;
  /** Stable keys of the party's persons; the first one is the contact. */
  readonly persons: readonly number[];
  /** What is wrong, by field name. */
  readonly errors: ReadonlyMap<string, string>;
  readonly headingLevel: number;
}

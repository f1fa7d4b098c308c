import type { OwnSignUp } from '@geflecht/core/contract';
import type { OwnMessages, OwnQuestion } from './locales/own-messages.js';

/** What is open on the page: a question whether to do something, a name to be given, the form. */
export type OwnOpening =
  | { readonly ask: OwnQuestion; readonly participantId?: string | undefined }
  | { readonly ask: 'replace'; readonly participantId: string }
  | { readonly ask: 'change' | 'moveMail'; readonly participantId?: undefined };

/** What a party's own sign-up is drawn from. */
export interface OwnState {
  readonly words: OwnMessages;
  /** Absent while it is read, and where the key opens nothing. */
  readonly own: OwnSignUp | undefined;
  readonly opening: OwnOpening | undefined;
  /** What was done or refused last. */
  readonly said: string;
  readonly isBusy: boolean;
  /** Whether the key opens nothing, or nothing any more. */
  readonly isShut: boolean;
}

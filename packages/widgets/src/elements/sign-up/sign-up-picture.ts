import type { Availability } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { TextChoice } from '../../internal/author-text.js';
import type { SignUpMessages } from './locales/sign-up-messages.js';

/** What the element knows when it draws. */
export interface SignUpPicture {
  readonly document: GeflechtDocument;
  readonly eventId: string | undefined;
  readonly availability: Availability | undefined;
  readonly messages: SignUpMessages;
  readonly texts: TextChoice;
  readonly headingLevel: number;
}

import type { BookingStatus, SignUpLogEntry } from '@geflecht/core/sign-up';
import type { Text } from '@geflecht/core/text';

/** One thing that is other than it was in a sign-up; names are looked up when it is told. */
export type SignUpChange =
  | {
      readonly kind: 'booking';
      readonly participantId: string;
      readonly bookableId: string;
      /** `removed` where the wish is gone. */
      readonly to: BookingStatus | 'removed';
    }
  | { readonly kind: 'left' | 'joined'; readonly participantId: string }
  | { readonly kind: 'replaced'; readonly participantId: string; readonly by: string }
  | { readonly kind: 'consentWithdrawn'; readonly purpose: string }
  | { readonly kind: 'contact' | 'answers' | 'feeClass' | 'invoice' };

/** One thing that is other than parties were told about an event. */
export interface EventChange {
  /** Id of the session; absent for the event itself. */
  readonly sessionId?: string | undefined;
  readonly kind: 'moved' | 'place' | 'cancelled' | 'restored' | 'postponed';
  /** When it was before it was moved. */
  readonly from?: string | undefined;
}

/** What a mail tells beside the records as they are when it is sent. Nothing secret, and nobody's name. */
export interface MailFacts {
  /** Who made it happen. */
  readonly by?: SignUpLogEntry['by'] | undefined;
  /** Places that are offered or were given. */
  readonly bookableIds?: readonly string[] | undefined;
  /** An offer nobody answered brought the party here. */
  readonly isLapsed?: boolean | undefined;
  readonly changes?: readonly SignUpChange[] | undefined;
  readonly eventChanges?: readonly EventChange[] | undefined;
  /** Goes to an address that is the party's no longer: no link and nothing personal in it. */
  readonly isFormerAddress?: boolean | undefined;
  /** Which wish to move to another address it is about. */
  readonly moveAskedAt?: string | undefined;
  /** Of an organiser's message. */
  readonly subject?: Text | undefined;
  /** Of an organiser's message; lines and paragraphs as written. */
  readonly text?: Text | undefined;
  /** Of a link to sign in with. */
  readonly signInId?: string | undefined;
  readonly expiresAt?: string | undefined;
}

/** Reads the facts a mail was queued with. */
export function readMailFacts(json: string): MailFacts {
  return JSON.parse(json) as MailFacts;
}

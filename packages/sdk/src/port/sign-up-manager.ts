import type {
  ErasureReceipt,
  ErasureRequest,
  MailProofReceipt,
  MailProofRequest,
  ManageLinkReceipt,
  ManageLinkRequest,
  OwnSignUp,
  OwnSignUpChange,
} from '@geflecht/core/contract';
import type { CallOptions } from './call.js';

/**
 * Capability `signUps.manage`, for whoever holds the manage key of a sign-up. The key is no part of an address, an error or
 * a log. A key that opens nothing is refused with `unauthorised`. The same `submitKey` with the same request is answered
 * with the same answer and done once.
 */
export interface SignUpManager {
  /** All that is kept about the party, and what it may do now. */
  readOwnSignUp(manageKey: string, options?: CallOptions): Promise<OwnSignUp>;
  /**
   * Confirms, changes, hands on or cancels. Rejects with `revision-conflict` where the sign-up is another one than the
   * request knew, `transition-refused` where it cannot become that, `full` (and bookables), `closed`, `invalid` (and
   * issues), `submit-key-reused` or `overloaded`.
   */
  changeOwnSignUp(manageKey: string, request: OwnSignUpChange, options?: CallOptions): Promise<OwnSignUp>;
  /** Cancels, and erases what is known about the party; the key opens nothing afterwards. */
  eraseOwnSignUp(manageKey: string, request: ErasureRequest, options?: CallOptions): Promise<ErasureReceipt>;
  /**
   * Proves the new address a party asked to move to, by the key that was mailed there; the same key again gets the same
   * answer. Rejects with `forbidden` for a key that proves nothing, whatever the reason.
   */
  proveMail(request: MailProofRequest, options?: CallOptions): Promise<MailProofReceipt>;
  /** Has the manage link sent to an address, if somebody signed up with it; the answer does not tell. */
  requestManageLink(eventId: string, request: ManageLinkRequest, options?: CallOptions): Promise<ManageLinkReceipt>;
}

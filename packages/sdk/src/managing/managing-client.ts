import type {
  Availability,
  ErasureReceipt,
  ErasureRequest,
  MailProofReceipt,
  MailProofRequest,
  ManageLinkReceipt,
  ManageLinkRequest,
  OwnSignUp,
  OwnSignUpChange,
} from '@geflecht/core/contract';
import type { Client } from '../client/client.js';
import type { CallOptions, Challenge } from '../port/index.js';

/**
 * A client with which a party manages its own sign-up, and with what surrounds signing up. A change without an answer is
 * sent again with its own `submitKey`, so it is done once; calling it off does not undo what the backend has done already.
 */
export interface ManagingClient extends Client {
  /** All that is kept about the party whose manage key is shown, and what it may do now; never answered from memory. */
  readOwnSignUp(manageKey: string, options?: CallOptions): Promise<OwnSignUp>;
  /** Confirms, changes, hands on or cancels the sign-up; refused with `revision-conflict` once it is another one than was read. */
  changeOwnSignUp(manageKey: string, request: OwnSignUpChange, options?: CallOptions): Promise<OwnSignUp>;
  /** Cancels the sign-up, and erases what is known about its party. */
  eraseOwnSignUp(manageKey: string, request: ErasureRequest, options?: CallOptions): Promise<ErasureReceipt>;
  /** Proves a new address by the key that was mailed there; refused with `forbidden` where it proves nothing. */
  proveMail(request: MailProofRequest, options?: CallOptions): Promise<MailProofReceipt>;
  /** Has the manage link sent to an address, if somebody signed up with it; tried once, for each try may send a mail. */
  requestManageLink(eventId: string, request: ManageLinkRequest, options?: CallOptions): Promise<ManageLinkReceipt>;
  /** Sums to be done by a machine that wants to send a form. */
  readChallenge(options?: CallOptions): Promise<Challenge>;
  /**
   * Tells the free places of an event at once and whenever they change, over any number of lost connections. Never
   * resolves: rejects with `aborted` once the signal ends it, or with what the backend refuses it with.
   */
  watchAvailability(eventId: string, told: (availability: Availability) => void, options?: CallOptions): Promise<never>;
}

/** Tells a client that can manage sign-ups, where its backend lets it, from one that cannot. */
export function isManagingClient(client: Client): client is ManagingClient {
  return 'readOwnSignUp' in client;
}

import type { OwnSignUp, OwnSignUpChange, SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { SdkError } from '../errors/index.js';
import type { CallOptions } from '../port/index.js';

/** A sign-up that is to be sent. */
export interface SignUpErrand {
  readonly operation: 'createSignUp';
  readonly eventId: string;
  readonly request: SignUpRequest;
}

/** What a party does with its own sign-up. It brings the way it is sent along, so that a queue never holds a manage key. */
export interface ChangeErrand {
  readonly operation: 'changeOwnSignUp';
  readonly request: OwnSignUpChange;
  /** Such as `(call) => client.changeOwnSignUp(manageKey, request, call)`. */
  readonly send: (call: CallOptions) => Promise<OwnSignUp>;
}

/** What a queue sends. */
export type SubmitErrand = SignUpErrand | ChangeErrand;

/**
 * Where a submit stands. `waiting`: nothing has been sent, for there is no connection. `sending`: on its way. `held`: sent, but
 * no answer came so far, so it may have arrived or not; it is tried again. `answered` and `refused` are for good.
 */
export type SubmitStatus = 'waiting' | 'sending' | 'held' | 'answered' | 'refused';

/** One submit as it stands; a new object whenever something of it changes. No manage key is in it. */
export interface Submit {
  /** The `submitKey` of the request; a queue holds one submit of a key. */
  readonly submitKey: string;
  readonly operation: SubmitErrand['operation'];
  /** With `createSignUp`. */
  readonly eventId?: string | undefined;
  readonly request: SubmitErrand['request'];
  /** In milliseconds since 1970-01-01T00:00Z. */
  readonly addedAt: number;
  readonly status: SubmitStatus;
  /** How often it was sent. */
  readonly tries: number;
  /** When it is sent next, in milliseconds since 1970; absent while it is on its way, and once it is settled. */
  readonly nextTryAt?: number | undefined;
  /** Whether it outlives this page. */
  readonly isStored: boolean;
  /** With `answered`: a receipt for `createSignUp`, the party's own sign-up for `changeOwnSignUp`. */
  readonly answer?: SignUpReceipt | OwnSignUp | undefined;
  /** With `refused`, and with `held` what the last try ended with. */
  readonly error?: SdkError | undefined;
}

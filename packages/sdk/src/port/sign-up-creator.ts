import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { CallOptions } from './call.js';

/** Capability `signUps.create`. */
export interface SignUpCreator {
  /**
   * Signs a party up; what is answered is stored. The same `submitKey` with the same request is
   * answered with the same receipt and stored once, however often it is sent.
   * Rejects with `invalid` (and issues), `full` (and bookables), `closed`, `submit-key-reused`,
   * `not-found` or `overloaded`.
   */
  createSignUp(eventId: string, request: SignUpRequest, options?: CallOptions): Promise<SignUpReceipt>;
}

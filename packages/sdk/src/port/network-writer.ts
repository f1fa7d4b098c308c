import type { DecisionRequest, NetworkChanges, NetworkReceipt, SuggestionReceipt } from '@geflecht/core/contract';
import type { CallOptions } from './call.js';
import type { SuggestionPlace } from './suggestion-place.js';

/**
 * Capability `networks.write`, for the coordination of a network. What is answered is stored; the same `submitKey` with the
 * same request is answered with the same receipt and stored once. Rejects with `revision-conflict` (and `conflicts`) where
 * a record or suggestion is another one than the request knew, `transition-refused` where it cannot become that, `invalid`
 * (and issues), `submit-key-reused`, `unauthorised`, `forbidden`, `not-found` or `overloaded`.
 */
export interface NetworkWriter {
  /** Changes records of a network: all of them, or none. */
  changeNetwork(networkId: string, request: NetworkChanges, options?: CallOptions): Promise<NetworkReceipt>;
  /** Accepts a suggestion and stores its change with it. */
  acceptSuggestion(place: SuggestionPlace, request: DecisionRequest, options?: CallOptions): Promise<SuggestionReceipt>;
  rejectSuggestion(place: SuggestionPlace, request: DecisionRequest, options?: CallOptions): Promise<SuggestionReceipt>;
}

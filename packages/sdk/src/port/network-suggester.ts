import type { DecisionRequest, SuggestionReceipt, SuggestionRequest } from '@geflecht/core/contract';
import type { CallOptions, Reading, ReadOptions } from './call.js';
import type { SuggestionPlace } from './suggestion-place.js';

/** Capability `networks.suggest`, for members of a network. Writes and refuses as a `NetworkWriter` does. */
export interface NetworkSuggester {
  /** Suggests a change, and what goes with it; nothing of it holds before it is accepted, and then all. */
  createSuggestion(networkId: string, request: SuggestionRequest, options?: CallOptions): Promise<SuggestionReceipt>;
  /** The suggestions the caller may see: all for the coordination, their own for the others. */
  listSuggestions(networkId: string, options?: ReadOptions): Promise<Reading>;
  /** Withdraws a suggestion of the caller's own. */
  withdrawSuggestion(
    place: SuggestionPlace,
    request: DecisionRequest,
    options?: CallOptions,
  ): Promise<SuggestionReceipt>;
}

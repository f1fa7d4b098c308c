import type {
  DecisionRequest,
  NetworkChanges,
  NetworkReceipt,
  NetworkVersion,
  SuggestionReceipt,
  SuggestionRequest,
} from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Client } from '../client/client.js';
import type { CallOptions, SuggestionPlace } from '../port/index.js';

/**
 * A client that edits networks, too. A request without an answer is sent again with its own `submitKey`, so it is stored
 * once; calling it off does not undo what the backend has stored already.
 */
export interface EditingClient extends Client {
  /**
   * A mark of what the caller may see of a network, to be asked for again and again in place of the network, and what the
   * caller may do with it; without an id of the only one there is.
   */
  readNetworkVersion(networkId?: string, options?: CallOptions): Promise<NetworkVersion>;
  /** Changes records of a network: all of them, or none. `SdkError.conflicts` holds what others changed meanwhile. */
  changeNetwork(networkId: string, request: NetworkChanges, options?: CallOptions): Promise<NetworkReceipt>;
  /** Suggests one change; nothing of it holds before it is accepted. */
  createSuggestion(networkId: string, request: SuggestionRequest, options?: CallOptions): Promise<SuggestionReceipt>;
  /** The suggestions the caller may see: all for the coordination, their own for the others. */
  listSuggestions(networkId: string, options?: CallOptions): Promise<GeflechtDocument>;
  /** Accepts a suggestion and stores its change with it. */
  acceptSuggestion(place: SuggestionPlace, request: DecisionRequest, options?: CallOptions): Promise<SuggestionReceipt>;
  /** Rejects a suggestion. */
  rejectSuggestion(place: SuggestionPlace, request: DecisionRequest, options?: CallOptions): Promise<SuggestionReceipt>;
  /** Withdraws a suggestion of the caller's own. */
  withdrawSuggestion(
    place: SuggestionPlace,
    request: DecisionRequest,
    options?: CallOptions,
  ): Promise<SuggestionReceipt>;
}

/** Tells a client that can edit networks, where its backend lets it, from one that cannot. */
export function isEditingClient(client: Client): client is EditingClient {
  return 'changeNetwork' in client;
}

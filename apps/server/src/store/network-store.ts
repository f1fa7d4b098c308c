import type { NetworkReceipt, SuggestionReceipt } from '@geflecht/core/contract';
import type { NetworkChange } from '@geflecht/core/network';
import type { NetworkState, NetworkWrites } from '@geflecht/core/schema';
import type { VersionedDocument } from './versioned-document.js';

/** Answer to an edit of a network. */
export type EditReceipt = NetworkReceipt | SuggestionReceipt;

/** What was decided about an edit: what to store and the answer to give, or why not. */
export type EditDecision<Refusal> =
  { readonly ok: true; readonly value: NetworkWrites<EditReceipt> } | { readonly ok: false; readonly refusal: Refusal };

/** What an edit is decided on, read in the transaction that stores the answer. */
export interface EditState {
  readonly document: NetworkState['document'];
  /** What else decides about these changes: what was removed before, and what others use. */
  readonly about: (changes: readonly NetworkChange[]) => Promise<NetworkState>;
  /** Whether the caller's key made a suggestion. */
  readonly isAuthor: (suggestionId: string) => Promise<boolean>;
}

/** One edit of a network. */
export interface NetworkEdit<Refusal> {
  readonly networkId: string;
  readonly keyId: string;
  readonly submitKey: string;
  /** Tells a repeated edit from another one that uses its key. */
  readonly bodyHash: string;
  /** Milliseconds since 1970; what is kept for a while is forgotten by it. */
  readonly now: number;
  /** Names what this edit removes together. */
  readonly setId: string;
  /** The document as it was last read, which need not be read again while its version holds. */
  readonly known?: VersionedDocument | undefined;
  readonly decide: (state: EditState) => Promise<EditDecision<Refusal>> | EditDecision<Refusal>;
}

/** Answer to an edit; `stored` only once it would survive a power cut. */
export type EditAnswer<Refusal> =
  | { readonly kind: 'stored'; readonly receipt: EditReceipt }
  | { readonly kind: 'known'; readonly bodyHash: string; readonly receipt: EditReceipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unknown' };

/** An actor to be erased. */
export interface ErasureRequest {
  readonly actorId: string;
  readonly at: string;
  readonly newId: () => string;
}

/** What an erasure took. */
export interface ErasureReport {
  /** Ids of the networks that told of the actor. */
  readonly networks: readonly string[];
  readonly removed: number;
  readonly changed: number;
}

/** Edits of networks. */
export interface NetworkStore {
  /**
   * Answers `unknown` where there is no such network.
   * @throws ServerError `store-busy` when another process holds the store for too long
   */
  edit<Refusal>(edit: NetworkEdit<Refusal>): Promise<EditAnswer<Refusal>>;
  /**
   * Erases an actor from all networks, their snapshots and what was removed before; nothing brings it back.
   * @throws ServerError `store-busy` when another process holds the store for too long
   */
  erase(request: ErasureRequest): Promise<ErasureReport>;
}

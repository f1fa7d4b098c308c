import type { SignUpReceipt } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { BookingStatus, PlaceClaim, SignUp, TakenPlaces } from '@geflecht/core/sign-up';
import type { ApiKey } from '../keys/api-key.js';
import type { NetworkStore } from './network-store.js';
import type { ScopeRef, VersionedDocument } from './versioned-document.js';

/** How many records a document added, changed, took away, and left as they were. */
export interface PutReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Events and networks with everything that belongs to them, as their authors wrote them. */
export interface DocumentStore {
  /** Token of a scope's present state; undefined when nothing is stored of it. */
  versionOf(scope: ScopeRef): Promise<string | undefined>;
  read(scope: ScopeRef): Promise<VersionedDocument | undefined>;
  /** Token of all events or networks together. */
  listVersion(kind: 'event' | 'network'): Promise<string>;
  /** All events or networks, each without what belongs to it. */
  readList(kind: 'event' | 'network'): Promise<VersionedDocument>;
  /**
   * Stores a document read with `readDocument`; the same one again changes nothing. For each event
   * and network it holds, it is the whole truth: records that are no longer in it go.
   */
  put(document: GeflechtDocument): Promise<PutReport>;
}

/** What a booking takes of the places, written beside the sign-up so that places can be counted. */
export interface BookingClaim extends PlaceClaim {
  readonly bookingId: string;
  readonly participantId: string;
  readonly bookableId: string;
  readonly status: BookingStatus;
  readonly rank?: number | undefined;
  readonly letsPass: boolean;
}

/** A sign-up with what it takes of the places. */
export interface ClaimingSignUp {
  readonly signUp: SignUp;
  readonly claims: readonly BookingClaim[];
}

/** What a submit is decided on, counted in the transaction that stores the answer. */
export interface AdmissionState {
  readonly taken: TakenPlaces;
  /** How many sign-ups used the submitted code before. */
  readonly codeUses: number;
}

/** What was decided: sign-ups to store and the answer to give, or why not. */
export type Decision<Refusal> =
  | { readonly ok: true; readonly signUps: readonly ClaimingSignUp[]; readonly receipt: SignUpReceipt }
  | { readonly ok: false; readonly refusal: Refusal };

/** One submit. */
export interface Submission<Refusal> {
  readonly eventId: string;
  readonly submitKey: string;
  /** Tells a repeated submit from another one that uses its key. */
  readonly bodyHash: string;
  readonly codeHash?: string | undefined;
  /** Milliseconds since 1970; claims that lapsed by then are not counted. */
  readonly now: number;
  /** Pure and synchronous, so that a store may decide several submits in one transaction. */
  readonly decide: (state: AdmissionState) => Decision<Refusal>;
}

/** A submit that was answered before. */
export interface KnownSubmit {
  readonly bodyHash: string;
  readonly receipt: SignUpReceipt;
}

/** Answer to a submit; `stored` only once it would survive a power cut. */
export type SubmitAnswer<Refusal> =
  | { readonly kind: 'stored'; readonly receipt: SignUpReceipt }
  | ({ readonly kind: 'known' } & KnownSubmit)
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Sign-ups and the places they take. */
export interface SignUpStore {
  find(eventId: string, submitKey: string): Promise<KnownSubmit | undefined>;
  /** @throws ServerError `store-busy` when another process holds the store for too long */
  submit<Refusal>(submission: Submission<Refusal>): Promise<SubmitAnswer<Refusal>>;
  list(eventId: string): Promise<readonly SignUp[]>;
  /** Places taken at an event; `now` in milliseconds since 1970. */
  taken(eventId: string, now: number): Promise<TakenPlaces>;
  /** Adds sign-ups of an import, those already there excepted. Answers how many were added. */
  add(signUps: readonly ClaimingSignUp[]): Promise<number>;
}

/** Keys of callers; only their hashes are kept. */
export interface KeyStore {
  add(key: ApiKey): Promise<void>;
  findByHash(hash: string): Promise<ApiKey | undefined>;
  list(): Promise<readonly ApiKey[]>;
  /** Whether there was such a key to revoke. */
  revoke(keyId: string, at: string): Promise<boolean>;
}

/** Everything the server keeps; the one door to a database. */
export interface Store {
  readonly documents: DocumentStore;
  readonly signUps: SignUpStore;
  readonly networks: NetworkStore;
  readonly keys: KeyStore;
  /** Answers when the database does. */
  ping(): Promise<void>;
  /** Forgets all documents and sign-ups; keys stay. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

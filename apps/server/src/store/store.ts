import type { GeflechtDocument } from '@geflecht/core/document';
import type { ApiKey } from '../keys/api-key.js';
import type { LimitStore } from './limit-store.js';
import type { MailStore } from './mail-store.js';
import type { NeedsStore } from './needs-store.js';
import type { NetworkStore } from './network-store.js';
import type { OrganisingStore } from './organising-store.js';
import type { QueuesFigures } from './queue-figures.js';
import type { SignUpStore } from './sign-up-store.js';
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
  /**
   * Another text after every write of documents, some milliseconds late where another process wrote; absent where asking
   * costs as much as reading.
   */
  readonly freshness?: (() => string) | undefined;
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

/** Keys of callers; only their hashes are kept. */
export interface KeyStore {
  add(key: ApiKey): Promise<void>;
  /** The key of a hash, its own or the one before. */
  findByHash(hash: string): Promise<ApiKey | undefined>;
  list(): Promise<readonly ApiKey[]>;
  /** Gives a valid key a new hash; the one before is taken until `until`. Whether there was such a key. */
  rotate(keyId: string, hash: string, until: string): Promise<boolean>;
  /** Lets a key, and the address that signed in with it, organise one more event. */
  letOrganise(keyId: string, eventId: string): Promise<void>;
  /** Forgets keys that ended by themselves before an instant. */
  forgetExpired(before: string): Promise<void>;
  /** Whether there was such a key to revoke. */
  revoke(keyId: string, at: string): Promise<boolean>;
}

/** Hears of an event that changed. */
export type ChangeListener = (eventId: string) => void;

/** Everything the server keeps; the one door to a database. */
export interface Store {
  readonly documents: DocumentStore;
  readonly signUps: SignUpStore;
  readonly mails: MailStore;
  readonly needs: NeedsStore;
  readonly networks: NetworkStore;
  readonly keys: KeyStore;
  readonly organising: OrganisingStore;
  /** Where processes count together what they limit; absent where one process is all there is. */
  readonly limits?: LimitStore | undefined;
  /**
   * Calls back with an event's id after its sign-ups or its document changed, in this process or another one that uses the
   * same database server; several changes may become one call. Answers how to stop it.
   */
  onChange(listener: ChangeListener): () => void;
  /** How many mails and webhook deliveries wait, since when, and how many were given up. */
  queues(): Promise<QueuesFigures>;
  /** Answers when the database does. */
  ping(): Promise<void>;
  /** Forgets all documents and sign-ups; keys stay. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** A store and the migrations that opening it took. */
export interface OpenedStore {
  readonly store: Store;
  readonly migrated: readonly string[];
}

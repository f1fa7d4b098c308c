import type { Viewer } from '@geflecht/core/audience';
import type { StoreTransaction } from './store-transaction.js';

/** Somebody of the team who may sign in by mail, and what the key is good for that they get. */
export interface TeamAddress {
  readonly id: string;
  readonly mail: string;
  readonly label: string;
  readonly scopes: readonly string[];
  readonly audience: Viewer;
  readonly createdAt: string;
}

/** One link to sign in by. */
export interface SignInToken {
  /** SHA-256 of the token. */
  readonly hash: string;
  readonly addressId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Who may sign in by mail, and the links they were sent. */
export interface TeamStore {
  /** Adds an address, or states anew what it may do. */
  put(address: TeamAddress): Promise<void>;
  list(): Promise<readonly TeamAddress[]>;
  remove(addressId: string): Promise<boolean>;
  /** Case does not matter. */
  findByMail(mail: string): Promise<TeamAddress | undefined>;
  /**
   * Keeps a token unless its address got `most` since an instant; forgets those before.
   * @param also what happens with it in the same transaction, such as queueing the mail
   * @returns whether it was kept
   */
  addToken(
    token: SignInToken,
    limit: { readonly most: number; readonly since: number },
    also: (tx: StoreTransaction) => Promise<void>,
  ): Promise<boolean>;
  /** Uses a token up. Answers whose it is, once, and only where it was made at `notBefore` or later. */
  redeem(hash: string, now: number, notBefore: number): Promise<TeamAddress | undefined>;
}

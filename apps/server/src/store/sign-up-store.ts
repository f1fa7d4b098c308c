import type { SignUpReceipt } from '@geflecht/core/contract';
import type { BookingStatus, NeedsAnswer, PlaceClaim, SignUp, TakenPlaces } from '@geflecht/core/sign-up';
import type { StoreTransaction, TableRow } from './store-transaction.js';

/** What a booking takes of the places, written beside the sign-up so that places can be counted. */
export interface BookingClaim extends PlaceClaim {
  readonly bookingId: string;
  readonly participantId: string;
  readonly bookableId: string;
  readonly status: BookingStatus;
  readonly rank?: number | undefined;
  readonly letsPass: boolean;
}

/** A sign-up with what it takes of the places, and its needs answers apart. */
export interface ClaimingSignUp {
  readonly signUp: SignUp;
  /** All of them where they are stated; absent: what is kept of them stays. */
  readonly needs?: readonly NeedsAnswer[] | undefined;
  readonly claims: readonly BookingClaim[];
  /** Milliseconds since 1970 at which something happens to it by itself: an address not proved, an offer not answered. */
  readonly dueAt?: number | undefined;
}

/** What a submit is decided on, counted in the transaction that stores the answer. */
export interface AdmissionState {
  readonly taken: TakenPlaces;
  /** How many sign-ups used the submitted code before. */
  readonly codeUses: number;
}

/** What was decided: sign-ups to store and the answer to give, or why not. */
export type Decision<Refusal> =
  | {
      readonly ok: true;
      readonly signUps: readonly ClaimingSignUp[];
      readonly receipt: SignUpReceipt;
      /** Rows of other tables to store with them, such as the mails they cause. */
      readonly also?: readonly TableRow[] | undefined;
    }
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

/** One event's sign-ups within a write transaction: nobody else changes them until it ends. */
export interface SignUpTransaction extends StoreTransaction {
  readonly eventId: string;
  find(signUpId: string): Promise<SignUp | undefined>;
  /** Those of some ids that there are. */
  findThese(signUpIds: readonly string[]): Promise<readonly SignUp[]>;
  findByManageKey(manageKeyHash: string): Promise<SignUp | undefined>;
  /** Sign-ups of this address, whatever their state; case does not matter. */
  findByMail(mail: string): Promise<readonly SignUp[]>;
  /** All, in the order of their receipt. */
  list(): Promise<readonly SignUp[]>;
  /** Those with a booking that waits for a place, in the order of their receipt; `now` in milliseconds since 1970. */
  waiting(now: number): Promise<readonly SignUp[]>;
  /** Those whose deadline has passed by `now`, in milliseconds since 1970, earliest first. */
  due(now: number): Promise<readonly SignUp[]>;
  /** Places taken, with what this transaction has put so far; `now` in milliseconds since 1970. */
  taken(now: number): Promise<TakenPlaces>;
  /** How many sign-ups that are not over used a code. */
  codeUses(codeHash: string): Promise<number>;
  /** Adds sign-ups, or writes them anew where they are there, with their bookings. */
  put(signUps: readonly ClaimingSignUp[]): Promise<void>;
  /** Lets needs answers follow persons who are a sign-up of their own now. */
  moveNeeds(from: string, to: string, participantIds: readonly string[]): Promise<void>;
  /** Forgets sign-ups with their bookings; unknown ids are passed over. */
  remove(signUpIds: readonly string[]): Promise<void>;
}

/** The next thing that happens to a sign-up by itself. */
export interface DueEvent {
  readonly eventId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Which sign-ups of an event are looked for; what is absent does not matter. */
export interface SignUpQuery {
  readonly status?: readonly string[] | undefined;
  /** Words that all occur in names, organisations, addresses or the id, whatever their case. */
  readonly text?: string | undefined;
  /** With a booking there that is not over. */
  readonly bookableId?: string | undefined;
  /** Whether something waits for a place, there where a bookable is named. */
  readonly isWaiting?: boolean | undefined;
  readonly channel?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** How many sign-ups were found, and a page of them in the order of their receipt. */
export interface SearchedSignUps {
  readonly total: number;
  readonly signUps: readonly SignUp[];
}

/** Sign-ups and the places they take. */
export interface SignUpStore {
  findSubmit(eventId: string, submitKey: string): Promise<KnownSubmit | undefined>;
  find(eventId: string, signUpId: string): Promise<SignUp | undefined>;
  findByManageKey(manageKeyHash: string): Promise<SignUp | undefined>;
  /**
   * Decides and stores one submit. Several that arrive together may share one transaction: each is decided after the one
   * before it, answered after the commit of all, and one that fails takes no other down.
   * @throws ServerError `store-busy` when another process holds the store for too long
   */
  submit<Refusal>(submission: Submission<Refusal>): Promise<SubmitAnswer<Refusal>>;
  /**
   * Runs work in one write transaction that excludes every other change of this event's sign-ups, in any process; it is
   * committed when the work's promise is kept, and undone when the work throws. The work uses `tx` and stores it is handed
   * to (`mails.queue(tx, …)`), never the store's other methods: they would wait for the transaction to end.
   * @returns what the work returns, once it would survive a power cut
   * @throws ServerError `store-busy` when another process holds the store for too long
   */
  change<Value>(eventId: string, work: (tx: SignUpTransaction) => Promise<Value> | Value): Promise<Value>;
  /** All of an event, in the order of their receipt. */
  list(eventId: string): Promise<readonly SignUp[]>;
  /**
   * The same page by page, for events of any size: each page is read when it is asked for.
   * @param last the one to end with; default whoever is last by then
   */
  pages(eventId: string, last?: SignUp): AsyncIterable<readonly SignUp[]>;
  search(eventId: string, query: SignUpQuery): Promise<SearchedSignUps>;
  /** Places taken at an event; `now` in milliseconds since 1970. */
  taken(eventId: string, now: number): Promise<TakenPlaces>;
  /** Those of an event with a booking that waits for a place, in the order of their receipt; `now` in milliseconds since 1970. */
  waiting(eventId: string, now: number): Promise<readonly SignUp[]>;
  /** The earliest deadline of any sign-up, those at some events passed over; undefined while none has one. */
  dueNext(passedOver?: readonly string[]): Promise<DueEvent | undefined>;
  /** Adds sign-ups of an import, those already there excepted. Answers how many were added. */
  add(signUps: readonly ClaimingSignUp[]): Promise<number>;
}

import type { MailMessage, MailStatus, MailTemplate } from '@geflecht/core/sign-up';
import type { SignUpTransaction } from './sign-up-store.js';
import type { StoreTransaction, TableRow } from './store-transaction.js';

/** A mail to be sent; its words are made when it is. */
export interface MailToQueue {
  readonly id: string;
  /** The same for the same cause: a second mail with it is never written. */
  readonly dedupeKey: string;
  /** Absent where no event has to do with it. */
  readonly eventId?: string | undefined;
  readonly signUpId?: string | undefined;
  readonly to: string;
  /** Tells mails to one address from others once the address is forgotten. */
  readonly addressKey: string;
  readonly template: MailTemplate;
  readonly locale: string;
  /** JSON of what the records do not tell. */
  readonly facts: string;
  /** Milliseconds since 1970. */
  readonly queuedAt: number;
  /** Milliseconds since 1970; default at once. */
  readonly notBefore?: number | undefined;
}

/** A mail handed to one worker for a while. */
export interface LeasedMail extends Omit<MailToQueue, 'notBefore'> {
  /** This one included. */
  readonly attempts: number;
  /** Grows with each mail to one sign-up; counts the versions of what is in calendars. */
  readonly sequence: number;
}

/** Which mails a worker takes on. */
export interface LeaseRequest {
  /** Names the worker. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds since 1970 from which another worker may try. */
  readonly until: number;
  readonly limit: number;
  /** Most mails to one address within an hour; default five. */
  readonly mostAnHour?: number | undefined;
}

/** How an attempt ended. */
export interface MailOutcome {
  readonly id: string;
  readonly status: Exclude<MailStatus, 'sending'>;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** When a queued one is tried again, in milliseconds since 1970. */
  readonly notBefore?: number | undefined;
  /** Codes, never words of a foreign server. */
  readonly failure?: string | undefined;
}

/** The outbox: mails written in the transaction that causes them, and sent at least once. */
export interface MailStore {
  /** Writes mails with what causes them; those whose `dedupeKey` is there already are passed over. */
  queue(tx: StoreTransaction, mails: readonly MailToQueue[]): Promise<void>;
  /** A mail about a sign-up that is stored for the first time, as a row beside it. */
  rowOf(mail: MailToQueue): TableRow;
  /** Forgets all mails about sign-ups, sent or not. */
  forgetSignUps(tx: Pick<SignUpTransaction, 'db' | 'eventId'>, signUpIds: readonly string[]): Promise<void>;
  /**
   * Hands out mails that are due, the longest waiting first; those whose worker fell silent are due again. Of mails to one
   * address no more than so many an hour are handed out, the others wait.
   */
  lease(request: LeaseRequest): Promise<readonly LeasedMail[]>;
  /** Writes down how attempts ended; of leases that passed to another worker nothing is written. */
  settle(by: string, outcomes: readonly MailOutcome[]): Promise<void>;
  /** When the next mail is due, in milliseconds since 1970; undefined while none waits. */
  nextDue(): Promise<number | undefined>;
  /** Mails of an event that wait, are under way or failed, and those sent without their address; the latest first. */
  list(eventId: string): Promise<readonly MailMessage[]>;
  /** Has a failed mail tried anew; whether there was one. */
  retry(eventId: string, mailId: string, now: number): Promise<boolean>;
  /** Forgets the mails of an event that are settled. Answers how many. */
  forgetEvent(tx: StoreTransaction, eventId: string): Promise<number>;
  /** What the parties of an event were told last of when and where it is; undefined where nobody was told anything. */
  told(eventId: string, tx?: StoreTransaction): Promise<string | undefined>;
  /** Writes down what they are told now. */
  tell(tx: StoreTransaction, eventId: string, told: string): Promise<void>;
  /** Forgets mails settled before a moment, the last one of each sign-up excepted. Answers how many. */
  forgetSettled(before: number): Promise<number>;
}

/** Most mails to one address within an hour. */
export const mostMailsAnHour = 5;

/** An address that hears of what happens to an event's sign-ups. */
export interface Webhook {
  readonly id: string;
  readonly eventId: string;
  readonly url: string;
  /** What it hears of; none means everything. */
  readonly types: readonly string[];
  readonly createdAt: string;
}

/** How many things a webhook was told or is yet to be told. */
export interface DeliveryCounts {
  readonly pending: number;
  readonly delivered: number;
  /** Given up after the last attempt. */
  readonly dead: number;
  /** Status or reason of the latest failure that stands. */
  readonly lastFailure?: string | undefined;
}

/** One thing to tell. */
export interface NewDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly type: string;
  readonly body: string;
}

/** One thing to tell, whose turn it is. */
export interface DueDelivery extends NewDelivery {
  readonly url: string;
  /** How often it was tried before. */
  readonly attempts: number;
}

/** What became of one attempt. */
export interface DeliveryResult {
  readonly id: string;
  readonly status: 'pending' | 'delivered' | 'dead';
  readonly answer: string;
  /** Milliseconds since 1970 of the next attempt, where there is one. */
  readonly nextAt?: number | undefined;
}

/** A sign-up that webhooks were not told all of. */
export interface UntoldSignUp {
  readonly eventId: string;
  /** The record as JSON. */
  readonly json: string;
  /** How many entries of its log they were told of. */
  readonly told: number;
}

/** Makes what is told of a sign-up to the webhooks of its event. */
export type TellSignUp = (signUp: UntoldSignUp, webhooks: readonly Webhook[]) => readonly NewDelivery[];

/** Webhooks and what they are told. */
export interface WebhookStore {
  add(webhook: Webhook): Promise<void>;
  /** Whether there was such a webhook; what it was not told yet is forgotten. */
  remove(eventId: string, webhookId: string): Promise<boolean>;
  list(eventId: string): Promise<readonly (Webhook & { readonly deliveries: DeliveryCounts })[]>;
  /** Tries dead deliveries once more. Answers how many. */
  revive(eventId: string, webhookId: string, now: number): Promise<number>;
  /**
   * Queues what happened to sign-ups since webhooks were told of them last, in one transaction; sign-ups older than the
   * first webhook of their event are not told of. Answers how many were queued.
   * @param now milliseconds since 1970
   */
  gather(tell: TellSignUp, now: number): Promise<number>;
  /**
   * Deliveries whose turn it is; until `leaseUntil` nobody else gets them, so that two processes tell nothing twice at once.
   * Times in milliseconds since 1970.
   */
  claim(now: number, leaseUntil: number): Promise<readonly DueDelivery[]>;
  settle(result: DeliveryResult): Promise<void>;
  /** Forgets what was delivered or given up, queued before an instant, in milliseconds since 1970. */
  forget(before: number): Promise<void>;
}

import type { SignUp, SignUpLogEntry } from '@geflecht/core/sign-up';

/** What webhooks tell of. */
export const webhookEventTypes = [
  'signUp.received',
  'signUp.unconfirmed',
  'signUp.pending',
  'signUp.confirmed',
  'signUp.waiting',
  'signUp.promoted',
  'signUp.declined',
  'signUp.expired',
  'signUp.cancelled',
] as const;

/** What a webhook tells of. */
export type WebhookEventType = (typeof webhookEventTypes)[number];

/** What a receiver is told: ids, states and counts, nothing about persons. */
export interface WebhookEvent {
  readonly type: WebhookEventType;
  readonly at: string;
  readonly eventId: string;
  readonly signUpId: string;
  /** State after all that happened so far, which may be a later one than `type` tells of. */
  readonly status: SignUp['status'];
  readonly from?: SignUp['status'] | undefined;
  readonly by: SignUpLogEntry['by'];
  /** How many persons the party has now. */
  readonly people: number;
  /** How many bookings it has by bookable and state. */
  readonly bookings: readonly { readonly bookableId: string; readonly status: string; readonly count: number }[];
}

function bookingCounts({ bookings = [] }: SignUp): WebhookEvent['bookings'] {
  const groups = Map.groupBy(bookings, ({ bookableId, status }) => JSON.stringify([bookableId, status]));
  return [...groups.values()].flatMap((these) => {
    const [first] = these;
    return first === undefined ? [] : [{ bookableId: first.bookableId, status: first.status, count: these.length }];
  });
}

/**
 * What happened to a sign-up since it was told of last, one entry of its log each.
 * @param told how many entries were told of
 */
export function eventsOf(signUp: SignUp, told: number): readonly WebhookEvent[] {
  const people = signUp.participants.filter(({ leftAt }) => leftAt === undefined).length;
  const bookings = bookingCounts(signUp);
  return signUp.log.slice(told).map(({ at, by, from, to }) => ({
    type: `signUp.${to}` as const,
    at,
    eventId: signUp.eventId,
    signUpId: signUp.id,
    status: signUp.status,
    ...(from === undefined ? {} : { from }),
    by,
    people,
    bookings,
  }));
}

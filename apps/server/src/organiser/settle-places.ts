import type { SignUp } from '@geflecht/core/sign-up';
import { promote } from '@geflecht/core/sign-up';
import { withManageKey } from '../keys/manage-key.js';
import { mailsToQueue } from '../mail/mails-to-queue.js';
import type { SignUpStep } from '../mail/mails-to-queue.js';
import { withClaims } from '../sign-up/claims-of.js';
import type { SignUpTransaction } from '../store/sign-up-store.js';
import type { OrganisedEvent } from './organised-event.js';

const idPrefixes = { signUp: 'su', booking: 'bk' } as const;

/** Makes ids of sign-ups and bookings. */
export function newIdOf({ services }: OrganisedEvent): (entity: keyof typeof idPrefixes) => string {
  return (entity) => `${idPrefixes[entity]}_${services.newId()}`;
}

async function put(tx: SignUpTransaction, steps: readonly SignUpStep[], event: OrganisedEvent): Promise<void> {
  const { frame, at, services } = event;
  const { newId, secret, store } = services;
  await tx.put(steps.map(({ after }) => withClaims(after, frame)));
  await store.mails.queue(tx, mailsToQueue(steps, frame, { newId, secret, now: Date.parse(at) }));
}

/**
 * Stores changed sign-ups with the mails they cause, then lets others move up to where places came free, all in one
 * transaction.
 * @returns the others that changed
 */
export async function settlePlaces(
  tx: SignUpTransaction,
  steps: readonly SignUpStep[],
  event: OrganisedEvent,
): Promise<readonly SignUp[]> {
  const { frame, at, services } = event;
  const now = Date.parse(at);
  await put(tx, steps, event);
  const waiting = await tx.waiting(now);
  const taken = await tx.taken(now);
  const moved = promote(waiting, { frame, taken, at, newId: newIdOf(event) });
  const before = new Map<string, SignUp>(waiting.map((signUp) => [signUp.id, signUp]));
  const others = moved.map((each): SignUpStep => {
    const known = before.get(each.id);
    return known === undefined ? { after: withManageKey(each, services.secret) } : { before: known, after: each };
  });
  await put(tx, others, event);
  return others.map(({ after }) => after);
}

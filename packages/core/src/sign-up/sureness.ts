import type { Booking, SignUp } from './sign-up.js';

/** Whether somebody is sure to come, or may; `undefined`: neither. */
export type Sureness = 'certain' | 'open' | undefined;

/** Whether a party comes; an offered place counts as taken until it is answered. */
export function signUpSureness({ status }: Pick<SignUp, 'status'>): Sureness {
  if (status === 'confirmed' || status === 'promoted') return 'certain';
  return status === 'cancelled' || status === 'declined' || status === 'expired' ? undefined : 'open';
}

/** Whether a place is used: at most as sure as the party that booked it. */
export function bookingSureness(signUp: Pick<SignUp, 'status'>, { status }: Pick<Booking, 'status'>): Sureness {
  if (status === 'cancelled' || status === 'declined') return undefined;
  const whole = signUpSureness(signUp);
  return status === 'confirmed' || status === 'promoted' ? whole : whole && 'open';
}

import type { Instant } from '../time/instant.js';
import { epochToInstant, instantToEpoch } from '../time/instant-epoch.js';
import { transitionBooking } from './booking-transition.js';
import { changeSignUp } from './change-sign-up.js';
import { noteSignUp } from './note-sign-up.js';
import type { Booking, SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { proofDueAt } from './taken-places.js';

/** What the passing of time depends on. */
export interface LapseOptions {
  readonly frame: SignUpFrame;
  readonly at: Instant;
}

function answerDueAt({ status, answerBy }: Booking): number | undefined {
  return status === 'promoted' && answerBy !== undefined ? instantToEpoch(answerBy) : undefined;
}

function isOverdue(booking: Booking, now: number): boolean {
  return (answerDueAt(booking) ?? Infinity) <= now;
}

function earliest(instants: readonly (number | undefined)[]): number | undefined {
  const known = instants.filter((instant) => instant !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function newMailDueAt({ newMail }: SignUp): number | undefined {
  return newMail === undefined ? undefined : instantToEpoch(newMail.proveBy);
}

function stateDueAt(signUp: SignUp, frame: SignUpFrame): number | undefined {
  const { status, bookings = [] } = signUp;
  if (status === 'unconfirmed') return proofDueAt(signUp, frame);
  if (status !== 'promoted' && status !== 'confirmed') return undefined;
  return earliest(bookings.map(answerDueAt));
}

/**
 * When something happens to a sign-up by itself, in milliseconds since 1970: the time to prove an address, or to answer
 * an offer, is over. Undefined where nothing will.
 * @throws DomainError `time-invalid`
 */
export function dueAt(signUp: SignUp, frame: SignUpFrame): number | undefined {
  return earliest([stateDueAt(signUp, frame), newMailDueAt(signUp)]);
}

/** Whoever kept silent waits again, behind all others, unless the rules say that the wish expires. */
function afterSilence(booking: Booking, at: Instant, expires: boolean): Booking {
  const step = transitionBooking(booking.status, { on: 'silence', to: expires ? 'cancelled' : 'waiting' });
  if (!step.ok) return booking;
  const { answerBy: _over, ...rest } = booking;
  return expires ? { ...booking, status: step.value } : { ...rest, status: step.value, queuedAt: at };
}

/** Of an address that was not proved nothing is kept; a wish that was fulfilled goes without a word, since nothing lapses. */
function forgetNewMail(signUp: SignUp, { at }: LapseOptions): SignUp | undefined {
  if ((newMailDueAt(signUp) ?? Infinity) > instantToEpoch(at)) return undefined;
  const { newMail, ...rest } = signUp;
  return newMail?.provedAt === undefined ? noteSignUp(rest, { at, by: 'system', cause: 'newMailLapsed' }) : rest;
}

function lapseState(signUp: SignUp, { frame, at }: LapseOptions): SignUp | undefined {
  if ((stateDueAt(signUp, frame) ?? Infinity) > instantToEpoch(at)) return undefined;
  const expires = frame.rules?.waitingList?.onSilence === 'expire';
  const event = { at, by: 'system' } as const;
  if (signUp.status === 'unconfirmed') {
    const step = changeSignUp(signUp, { ...event, on: 'timeOver' });
    return step.ok ? step.value : undefined;
  }
  const now = instantToEpoch(at);
  const bookings = (signUp.bookings ?? []).map((booking) =>
    isOverdue(booking, now) ? afterSilence(booking, at, expires) : booking,
  );
  const silent = { ...signUp, bookings };
  if (signUp.status === 'confirmed') return noteSignUp(silent, { ...event, cause: 'silence' });
  const step = changeSignUp(silent, { ...event, on: 'silence', to: expires ? 'expired' : 'waiting' });
  if (!step.ok) return undefined;
  return expires ? step.value : { ...step.value, queuedAt: at };
}

function lapseOne(signUp: SignUp, options: LapseOptions): SignUp | undefined {
  const lapsed = lapseState(signUp, options);
  return forgetNewMail(lapsed ?? signUp, options) ?? lapsed;
}

/**
 * What time does to sign-ups: a new address not proved in time is forgotten, as is, without a note, that one was asked for
 * once it is the party's own; an address not proved in time lets the sign-up expire; an offered place not answered in time
 * goes back, and the party waits again behind all others, or expires where the rules say so (`onSilence`, default
 * `requeue`). Places that come free are for {@link promote} afterwards.
 * @returns the sign-ups that changed
 * @throws DomainError `time-invalid`
 */
export function lapse(signUps: readonly SignUp[], options: LapseOptions): readonly SignUp[] {
  return signUps.flatMap((signUp) => lapseOne(signUp, options) ?? []);
}

/**
 * When {@link lapse} has to look again: the earliest deadline of any sign-up, which may have passed already.
 * @returns undefined while nothing lapses by itself
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function nextLapse(signUps: readonly SignUp[], frame: SignUpFrame): Instant | undefined {
  const next = earliest(signUps.map((signUp) => dueAt(signUp, frame)));
  return next === undefined ? undefined : epochToInstant(next, frame.timeZone);
}

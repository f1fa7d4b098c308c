import type { Instant } from '../time/instant.js';
import { changeSignUp } from './change-sign-up.js';
import { withCancelled } from './leave-party.js';
import { noteSignUp } from './note-sign-up.js';
import { isFinal } from './own-outcome.js';
import { sessionOfBookable } from './session-of-bookable.js';
import type { Booking, SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';

function withoutSessionsOff(signUp: SignUp, frame: SignUpFrame, at: Instant): readonly SignUp[] {
  const isOff = ({ bookableId, status }: Booking) =>
    status !== 'cancelled' && status !== 'declined' && sessionOfBookable(bookableId, frame)?.status === 'cancelled';
  if (!(signUp.bookings ?? []).some(isOff)) return [];
  const kept = new Set<string | undefined>((signUp.bookings ?? []).filter(isOff).map(({ id }) => id));
  const bookings = withCancelled(signUp.bookings, isOff).map((booking): Booking => {
    if (booking.insteadOf === undefined || !kept.has(booking.insteadOf)) return booking;
    const { insteadOf: _gone, ...rest } = booking;
    return rest;
  });
  return [noteSignUp(signUp, { at, by: 'event', cause: 'sessionCancelled' }, { bookings })];
}

/**
 * Follows an event or its sessions being called off: all open sign-ups of a cancelled event are cancelled, and of others
 * the bookings at cancelled sessions and their parts. Doing it twice changes nothing more.
 * @returns the sign-ups that changed
 */
export function cancelWhatIsOff(
  signUps: readonly SignUp[],
  { frame, at }: { readonly frame: SignUpFrame; readonly at: Instant },
): readonly SignUp[] {
  const open = signUps.filter((signUp) => !isFinal(signUp));
  if (frame.event.status !== 'cancelled') return open.flatMap((signUp) => withoutSessionsOff(signUp, frame, at));
  return open.flatMap((signUp) => {
    const step = changeSignUp(signUp, { on: 'cancel', at, by: 'event' });
    return step.ok ? [step.value] : [];
  });
}

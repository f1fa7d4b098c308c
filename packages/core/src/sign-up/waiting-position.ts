import type { WaitingPlace } from '../contract/wire.js';
import type { Instant } from '../time/instant.js';
import type { SignUp } from './sign-up.js';
import type { SignUpFrame } from './sign-up-frame.js';
import { waitingUnits } from './waiting-unit.js';

/** Where a party stands in the queue for one bookable. */
export interface WaitingPosition extends WaitingPlace {
  /** Persons of the parties ahead who wait for the same. */
  readonly personsAhead: number;
}

/** Whose position is asked for. */
export interface WaitingPositionOptions {
  readonly signUpId: string;
  readonly frame: SignUpFrame;
  readonly at: Instant;
}

/**
 * Where a party stands in each queue it waits in, by the same order in which {@link promote} gives places.
 * @param signUps those of the event that wait for anything; others do no harm
 * @throws DomainError `time-invalid`
 */
export function waitingPosition(
  signUps: readonly SignUp[],
  { signUpId, frame, at }: WaitingPositionOptions,
): readonly WaitingPosition[] {
  const units = waitingUnits(signUps, frame, at);
  const own = units.filter((unit) => unit.signUpId === signUpId);
  const bookableIds = new Set(own.flatMap(({ bookings }) => bookings.map((booking) => booking.bookableId)));
  return [...bookableIds].map((bookableId) => {
    const waitsHere = ({ bookings }: (typeof units)[number]) =>
      bookings.filter((booking) => booking.bookableId === bookableId).length;
    const queue = units.filter((unit) => waitsHere(unit) > 0);
    const index = queue.findIndex((unit) => unit.signUpId === signUpId);
    const personsAhead = queue.slice(0, index).reduce((sum, unit) => sum + waitsHere(unit), 0);
    return { bookableId, position: index + 1, parties: queue.length, personsAhead };
  });
}

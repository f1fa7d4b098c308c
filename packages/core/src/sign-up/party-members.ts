import type { Booking, Participant, SignUp } from './sign-up.js';
import { eventBookables } from './sign-up-frame.js';
import type { SignUpFrame } from './sign-up-frame.js';

/** States of a booking that may still lead to a place or is one. */
const liveStates: readonly Booking['status'][] = ['requested', 'waiting', 'promoted', 'confirmed'];

/** The persons of a party who have not left it. */
export function membersOf({ participants }: Pick<SignUp, 'participants'>): readonly Participant[] {
  return participants.filter(({ leftAt }) => leftAt === undefined);
}

/** A party's bookings that are not over. */
export function liveBookings({ bookings = [] }: Pick<SignUp, 'bookings'>): readonly Booking[] {
  return bookings.filter(({ status }) => liveStates.includes(status));
}

function has(persons: readonly Participant[], sought: Participant['kind']): boolean {
  return persons.some(({ kind }) => kind === sought);
}

/** Whether children would be left without any adult, who were not before. */
export function leavesChildrenAlone(before: readonly Participant[], after: readonly Participant[]): boolean {
  return has(before, 'adult') && has(after, 'child') && !has(after, 'adult');
}

/** Persons in the order in which places are given: an adult first, so that no child goes alone. */
export function adultFirst(persons: readonly Participant[]): readonly Participant[] {
  const adult = persons.find(({ kind }) => kind === 'adult');
  return adult === undefined ? persons : [adult, ...persons.filter((person) => person !== adult)];
}

/** Tells bookings for being at the event at all from those for something inside it. */
export function seatTeller(frame: SignUpFrame): (booking: Pick<Booking, 'bookableId'>) => boolean {
  const seats = new Set<string>(eventBookables(frame).map(({ id }) => id));
  return ({ bookableId }) => seats.has(bookableId);
}

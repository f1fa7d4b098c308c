import type { PlannedSeat, SeatingPlan } from './seating-plan.js';

/** A person by its party; participants are told apart within their sign-up only. */
export type SeatedPerson = Pick<PlannedSeat, 'signUpId' | 'participantId'>;

/** One person's own table in one round. */
export type OwnSeat = Pick<PlannedSeat, 'round' | 'partId'>;

/**
 * One person's own tables in the order of rounds: all that this person may read of a plan. It names nobody else, so that
 * nothing about ties can be told from it.
 */
export function seatsOf(
  { seats }: Pick<SeatingPlan, 'seats'>,
  person: { readonly signUpId: string; readonly participantId: string },
): readonly OwnSeat[] {
  const isOwn = (seat: PlannedSeat) =>
    (seat.signUpId as string) === person.signUpId && (seat.participantId as string) === person.participantId;
  return seats
    .filter(isOwn)
    .map(({ round, partId }) => ({ round, partId }))
    .toSorted((one, other) => one.round - other.round);
}

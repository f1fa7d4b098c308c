import type { EncounterProblem } from './encounter-problem.js';
import type { EncounterPlan } from './plan-encounters.js';
import type { SeatingPlan } from './seating-plan.js';

/** What a seating plan is stored under. */
export interface SeatingPlanFrame {
  readonly id: string;
  readonly eventId: string;
}

/** The record of a plan: ids, rounds and tables, and nothing that tells why. People without a sign-up are left out. */
export function seatingPlanOf(
  { sessionId, people }: EncounterProblem,
  { seats, seed }: Pick<EncounterPlan, 'seats' | 'seed'>,
  { id, eventId }: SeatingPlanFrame,
): SeatingPlan {
  const byId = new Map(people.map((person) => [person.personId, person]));
  const written = seats.flatMap(({ personId, round, partId }) => {
    const { signUpId, participantId } = byId.get(personId) ?? {};
    return signUpId === undefined || participantId === undefined ? [] : [{ signUpId, participantId, round, partId }];
  });
  return { id, scope: { eventId }, sessionId, seats: written, seed } as unknown as SeatingPlan;
}

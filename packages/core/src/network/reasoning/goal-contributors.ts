import type { Held } from './holders-after.js';
import type { ReasoningGoal } from './records.js';

/** Goals with the actors that bring something in for them. */
export function goalContributors(goals: readonly ReasoningGoal[]): readonly Held[] {
  return goals.map(({ id, contributions }) => ({
    id,
    holderIds: (contributions ?? []).flatMap(({ by }) => by?.actorId ?? []),
  }));
}

import { byCode } from './by-code.js';
import type { SeatedPerson } from './own-seats.js';
import type { SeatingPlan } from './seating-plan.js';

/** Who sits at one table in one round. */
export interface TableCard {
  readonly round: number;
  readonly partId: string;
  /** By ids of their sign-ups and of themselves. */
  readonly people: readonly SeatedPerson[];
}

const byIds = (one: SeatedPerson, other: SeatedPerson) =>
  byCode(one.signUpId, other.signUpId) || byCode(one.participantId, other.participantId);

/**
 * Who sits where, a card per round and table, ready to be printed. Tables nobody sits at have none.
 * @param partIds order of the tables within a round; others follow by id. Default by id
 */
export function tableCards(
  { seats }: Pick<SeatingPlan, 'seats'>,
  partIds: readonly string[] = [],
): readonly TableCard[] {
  const cards = new Map<string, { round: number; partId: string; people: SeatedPerson[] }>();
  for (const { round, partId, signUpId, participantId } of seats) {
    const key = `${round}\n${partId}`;
    const card = cards.get(key) ?? { round, partId, people: [] };
    card.people.push({ signUpId, participantId });
    cards.set(key, card);
  }
  const placeOf = (partId: string) => (partIds.includes(partId) ? partIds.indexOf(partId) : partIds.length);
  return [...cards.values()]
    .map((card) => ({ ...card, people: card.people.toSorted(byIds) }))
    .toSorted(
      (one, other) =>
        one.round - other.round || placeOf(one.partId) - placeOf(other.partId) || byCode(one.partId, other.partId),
    );
}

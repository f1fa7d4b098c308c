import type { AllocationProblem } from '@geflecht/core/allocation';
import { seededRandom } from '@geflecht/tooling-run/seeded-random';
import type { Random } from '@geflecht/tooling-run/seeded-random';

/** How many people wish for how much. */
export interface WishesSize {
  readonly people: number;
  readonly bookables: number;
  /** Wishes of each person at most. */
  readonly wishes: number;
  /** Places of all bookables, by person; below 1 not everybody can have one. */
  readonly placesByPerson: number;
}

/** Some bookables are wished for far more than others, as workshops are. */
function wishesOf(random: Random, { bookables, wishes }: WishesSize, count: number) {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, wishes, bookables)) chosen.add(Math.floor(bookables * random() ** 2));
  return [...chosen].map((bookable, index) => ({ bookableId: `b${bookable}`, rank: index + 1 }));
}

/** A choice group in which everybody ranks as many wishes as may be; sizes of bookables differ. */
export function seededWishes(size: WishesSize, seed: number, isVaried = false): AllocationProblem {
  const random = seededRandom(seed);
  const bookableIds = Array.from({ length: size.bookables }, (_, index) => `b${index}`);
  const mean = (size.people * size.placesByPerson) / size.bookables;
  return {
    seed: `los ${seed}`,
    groups: [{ choiceGroupId: 'workshops', bookableIds }],
    places: bookableIds.map((bookableId) => ({ bookableId, places: Math.round(mean * (0.5 + random())) })),
    claims: Array.from({ length: size.people }, (_, index) => ({
      signUpId: `sign-up-${index}`,
      participantId: 'participant',
      choiceGroupId: 'workshops',
      wishes: wishesOf(random, size, isVaried ? 1 + Math.floor(random() * size.wishes) : size.wishes),
    })),
  };
}

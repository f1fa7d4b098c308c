import type { AllocationProblem } from '@geflecht/core/allocation';

/** How many people wish for how much. */
export interface WishesSize {
  readonly people: number;
  readonly bookables: number;
  /** Wishes of each person at most. */
  readonly wishes: number;
  /** Places of all bookables, by person; below 1 not everybody can have one. */
  readonly placesByPerson: number;
}

/** Numbers from 0 (included) to 1 (excluded), the same for the same seed (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some bookables are wished for far more than others, as workshops are. */
function wishesOf(random: () => number, { bookables, wishes }: WishesSize, count: number) {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, wishes, bookables)) chosen.add(Math.floor(bookables * random() ** 2));
  return [...chosen].map((bookable, index) => ({ bookableId: `b${bookable}`, rank: index + 1 }));
}

/** A choice group in which everybody ranks as many wishes as may be; sizes of bookables differ. */
export function seededWishes(size: WishesSize, seed: number, isVaried = false): AllocationProblem {
  const random = seededNumbers(seed);
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

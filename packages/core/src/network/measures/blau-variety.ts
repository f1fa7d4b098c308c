/** How varied a group is. */
export interface BlauVariety {
  /** 1 − Σ p²: the chance that two drawn at random, with putting back, are of different kinds. 0 for one kind or nobody. */
  readonly index: number;
  /** The index as a share of the highest that this number of kinds allows, 1 − 1/k; 0 below two kinds. */
  readonly evenness: number;
  /** Kinds that occur. */
  readonly kinds: number;
}

/**
 * BlauVariety of kinds, such as the sectors in a network (Blau 1977; the same as one less Simpson's and Herfindahl's index).
 * @param counts how many of each kind; kinds with 0 or less do not occur
 */
export function blauVariety(counts: Iterable<number>): BlauVariety {
  const present = [...counts].filter((count) => count > 0);
  const whole = present.reduce((sum, count) => sum + count, 0);
  const kinds = present.length;
  const index = kinds < 2 ? 0 : 1 - present.reduce((sum, count) => sum + (count / whole) ** 2, 0);
  return { index, evenness: kinds < 2 ? 0 : index / (1 - 1 / kinds), kinds };
}

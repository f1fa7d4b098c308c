import { assertWithin } from '../reading/limits.js';
import type { Limits } from '../reading/limits.js';

/** What is left to be worked out of recurring entries, so that no file keeps a reader busy for ever. */
export class OccurrenceBudget {
  readonly #limits: Limits;
  #spent = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** How many more occurrences may be worked out. */
  get left(): number {
    return Math.max(0, Math.floor(this.#limits.occurrences - this.#spent));
  }

  /**
   * Spends some of it.
   * @throws FormatError `too-many`
   */
  spend(amount: number): void {
    this.#spent += amount;
    assertWithin(this.#limits, 'occurrences', Math.ceil(this.#spent));
  }
}

/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Market } from './market.js';

const nobody = -1;

/** Who stands where at present, with everybody at a bookable in a chain; filled step by step. */
export class Placing {
  readonly market: Market;
  /** Claim → the wish it has got, −1 before its turn. */
  readonly wishOf: Int32Array;
  /** Bookable → people there. */
  readonly load: Int32Array;
  /** What a place at a bookable is worth to others, beside which each claim has the cheapest of its wishes. */
  readonly price: Float64Array;
  readonly #first: Int32Array;
  readonly #after: Int32Array;
  readonly #before: Int32Array;

  constructor(market: Market) {
    const bookables = market.none + 1;
    this.market = market;
    this.wishOf = new Int32Array(market.claimCount).fill(nobody);
    this.load = new Int32Array(bookables);
    this.price = new Float64Array(bookables);
    this.#first = new Int32Array(bookables).fill(nobody);
    this.#after = new Int32Array(market.claimCount).fill(nobody);
    this.#before = new Int32Array(market.claimCount).fill(nobody);
  }

  /** Whether one more person fits in without anybody leaving. */
  hasRoom(bookable: number): boolean {
    return this.load[bookable]! < this.market.capacity[bookable]!;
  }

  /** First claim in the chain of a bookable, −1 for none. */
  firstAt(bookable: number): number {
    return this.#first[bookable]!;
  }

  /** Next claim in the same chain, −1 at its end. */
  nextAt(claim: number): number {
    return this.#after[claim]!;
  }

  bookableOfClaim(claim: number): number {
    return this.market.bookableOf[this.wishOf[claim]!]!;
  }

  /** Gives a claim one of its wishes; what it had before becomes free. */
  give(wish: number): void {
    const claim = this.market.claimOf[wish]!;
    if (this.wishOf[claim] !== nobody) {
      this.load[this.bookableOfClaim(claim)]! -= 1;
      this.unchain(claim);
    }
    this.wishOf[claim] = wish;
    this.load[this.market.bookableOf[wish]!]! += 1;
    this.#chain(claim);
  }

  /** Takes a claim out of its chain, so that nobody asks it to move; it keeps its place. */
  unchain(claim: number): void {
    const bookable = this.bookableOfClaim(claim);
    const [before, after] = [this.#before[claim]!, this.#after[claim]!];
    if (before !== nobody) this.#after[before] = after;
    else if (this.#first[bookable] === claim) this.#first[bookable] = after;
    if (after !== nobody) this.#before[after] = before;
    this.#before[claim] = nobody;
    this.#after[claim] = nobody;
  }

  #chain(claim: number): void {
    const bookable = this.bookableOfClaim(claim);
    const first = this.#first[bookable]!;
    this.#after[claim] = first;
    this.#before[claim] = nobody;
    if (first !== nobody) this.#before[first] = claim;
    this.#first[bookable] = claim;
  }
}

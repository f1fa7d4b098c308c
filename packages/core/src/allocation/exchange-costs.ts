/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Placing } from './placing.js';

/** What it would cost all to let one more person into a bookable; the last one stands for empty places. */
export interface ExchangeCosts {
  readonly size: number;
  /** `from × size + to` → least cost of everybody moving on by one, from the one bookable to the other. */
  readonly cost: Float64Array;
}

/**
 * Costs of the cheapest chains of moves between all bookables of a placing of the least cost. Floyd 1962, O(bookables³)
 * whatever the number of people.
 */
export function exchangeCosts(placing: Placing): ExchangeCosts {
  const size = placing.market.none + 2;
  const cost = singleMoves(placing, size);
  for (let via = 0; via < size; via++) {
    for (let from = 0; from < size; from++) leadOver({ size, cost }, from, via);
  }
  return { size, cost };
}

/** Shortens what starts at one bookable by what goes on from another. */
function leadOver({ size, cost }: ExchangeCosts, from: number, via: number): void {
  const first = cost[from * size + via]!;
  if (first === Infinity) return;
  const [row, onward] = [from * size, via * size];
  for (let to = 0; to < size; to++) {
    const both = first + cost[onward + to]!;
    if (both < cost[row + to]!) cost[row + to] = both;
  }
}

function singleMoves(placing: Placing, size: number): Float64Array {
  const cost = new Float64Array(size * size).fill(Infinity);
  const { bookableOf, claimCount, cost: costOf, firstWish } = placing.market;
  for (let claim = 0; claim < claimCount; claim++) {
    const row = placing.bookableOfClaim(claim) * size;
    const had = costOf[placing.wishOf[claim]!]!;
    for (let wish = firstWish[claim]!; wish < firstWish[claim + 1]!; wish++) {
      const place = row + bookableOf[wish]!;
      cost[place] = Math.min(cost[place]!, costOf[wish]! - had);
    }
  }
  const empty = size - 1;
  for (let bookable = 0; bookable < size; bookable++) {
    if (bookable === empty || placing.hasRoom(bookable)) cost[bookable * size + empty] = 0;
    cost[empty * size + bookable] = 0;
    cost[bookable * size + bookable] = 0;
  }
  return cost;
}

/**
 * What all would lose if a claim got another of its wishes and everybody else made the best of it: zero where that is as
 * good, a sum that reads level by level else.
 */
export function lossBy(placing: Placing, { size, cost }: ExchangeCosts, wish: number): number {
  const { market, wishOf } = placing;
  const had = wishOf[market.claimOf[wish]!]!;
  const chain = cost[market.bookableOf[wish]! * size + market.bookableOf[had]!]!;
  return market.cost[wish]! - market.cost[had]! + chain;
}

/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Market } from './market.js';
import { Placing } from './placing.js';

interface Search {
  readonly placing: Placing;
  readonly distance: Float64Array;
  /** Bookable → the wish by which it was reached. */
  readonly reachedBy: Int32Array;
  readonly isDone: Uint8Array;
}

/**
 * Places everybody at the least cost: successive shortest paths with potentials, one claim after the other. The path
 * runs over bookables alone, because everybody in a full one is as good to move as the cheapest of them; a bookable with
 * room ends it. Edmonds & Karp 1972, Tomizawa 1971; O(claims × wishes) per claim at worst.
 */
export function placeCheapest(market: Market): Placing {
  const placing = new Placing(market);
  const bookables = market.none + 1;
  const search: Search = {
    placing,
    distance: new Float64Array(bookables),
    reachedBy: new Int32Array(bookables),
    isDone: new Uint8Array(bookables),
  };
  for (let claim = 0; claim < market.claimCount; claim++) moveAlong(search, findRoom(search, claim));
  return placing;
}

/** The nearest bookable with room; prices of what lies nearer rise to match. */
function findRoom(search: Search, claim: number): number {
  const { placing, distance, isDone } = search;
  distance.fill(Infinity);
  isDone.fill(0);
  relax(search, claim, 0);
  for (;;) {
    const bookable = nearest(search);
    const reached = distance[bookable]!;
    if (placing.hasRoom(bookable)) {
      raisePrices(search, reached);
      return bookable;
    }
    isDone[bookable] = 1;
    const offset = reached - placing.price[bookable]!;
    for (let other = placing.firstAt(bookable); other >= 0; other = placing.nextAt(other)) {
      relax(search, other, offset - placing.market.cost[placing.wishOf[other]!]!);
    }
  }
}

/** Notes how near a claim could get to each of its wishes. What is done lies nearer already: no step is below zero. */
function relax({ placing, distance, reachedBy }: Search, claim: number, offset: number): void {
  const { market, price } = placing;
  const { bookableOf, cost, firstWish } = market;
  const end = firstWish[claim + 1]!;
  for (let wish = firstWish[claim]!; wish < end; wish++) {
    const bookable = bookableOf[wish]!;
    const reached = offset + cost[wish]! + price[bookable]!;
    if (reached < distance[bookable]!) {
      distance[bookable] = reached;
      reachedBy[bookable] = wish;
    }
  }
}

/** Having no place is always within reach, so that there is a nearest one. */
function nearest({ distance, isDone }: Search): number {
  const none = distance.length - 1;
  let best = none;
  for (let bookable = 0; bookable < none; bookable++) {
    if (isDone[bookable] === 0 && distance[bookable]! < distance[best]!) best = bookable;
  }
  return best;
}

function raisePrices({ placing: { price }, distance, isDone }: Search, reached: number): void {
  for (let bookable = 0; bookable < isDone.length; bookable++) {
    if (isDone[bookable] === 1) price[bookable]! += reached - distance[bookable]!;
  }
}

/** Moves everybody on the path on by one bookable, the last one first. */
function moveAlong({ placing, reachedBy }: Search, end: number): void {
  let bookable = end;
  for (;;) {
    const wish = reachedBy[bookable]!;
    const had = placing.wishOf[placing.market.claimOf[wish]!]!;
    placing.give(wish);
    if (had < 0) return;
    bookable = placing.market.bookableOf[had]!;
  }
}

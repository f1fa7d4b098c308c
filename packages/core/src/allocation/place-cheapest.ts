/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Market } from './market.js';
import { Placing } from './placing.js';

interface Search {
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
    distance: new Float64Array(bookables),
    reachedBy: new Int32Array(bookables),
    isDone: new Uint8Array(bookables),
  };
  for (let claim = 0; claim < market.claimCount; claim++) {
    const end = findRoom(placing, search, claim);
    moveAlong(placing, search, end);
  }
  return placing;
}

/** The nearest bookable with room; prices of what lies nearer rise to match. */
function findRoom(placing: Placing, search: Search, claim: number): number {
  const { distance, isDone } = search;
  distance.fill(Infinity);
  isDone.fill(0);
  relax(placing, search, { claim, offset: 0 });
  for (;;) {
    const bookable = nearest(search);
    if (placing.hasRoom(bookable)) {
      raisePrices(placing, search, distance[bookable]!);
      return bookable;
    }
    isDone[bookable] = 1;
    for (let other = placing.firstAt(bookable); other >= 0; other = placing.nextAt(other)) {
      const had = placing.market.cost[placing.wishOf[other]!]! + placing.price[bookable]!;
      relax(placing, search, { claim: other, offset: distance[bookable]! - had });
    }
  }
}

function relax(placing: Placing, search: Search, from: { readonly claim: number; readonly offset: number }): void {
  const { bookableOf, cost, firstWish } = placing.market;
  const { distance, isDone, reachedBy } = search;
  const end = firstWish[from.claim + 1]!;
  for (let wish = firstWish[from.claim]!; wish < end; wish++) {
    const bookable = bookableOf[wish]!;
    const reached = from.offset + cost[wish]! + placing.price[bookable]!;
    if (reached < distance[bookable]! && isDone[bookable] === 0) {
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

function raisePrices({ price }: Placing, { distance, isDone }: Search, reached: number): void {
  for (let bookable = 0; bookable < isDone.length; bookable++) {
    if (isDone[bookable] === 1) price[bookable]! += reached - distance[bookable]!;
  }
}

/** Moves everybody on the path on by one bookable, the last one first. */
function moveAlong(placing: Placing, { reachedBy }: Search, end: number): void {
  let bookable = end;
  for (;;) {
    const wish = reachedBy[bookable]!;
    const had = placing.wishOf[placing.market.claimOf[wish]!]!;
    placing.give(wish);
    if (had < 0) return;
    bookable = placing.market.bookableOf[had]!;
  }
}

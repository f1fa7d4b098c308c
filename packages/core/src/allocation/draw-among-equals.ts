/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import type { Placing } from './placing.js';

const unreached = -1;

/** Everybody who may still move without a loss for all, counted by where from and where to. */
interface Moves {
  readonly placing: Placing;
  readonly size: number;
  /** `to × size + from` → people. */
  readonly count: Int32Array;
  /** Bookable → the next one on the way to the place that gets free; the last one stands for empty places. */
  readonly next: Int32Array;
  readonly queue: Int32Array;
}

/**
 * Of all ways to share out that are as good for all, takes the one in which whoever drew first has the best wish
 * possible, then whoever drew second, and so on. One claim after the other is settled: it gets a better wish where
 * others not settled yet can move on, at the same cost in all. The answer is unique, so that nothing but the lots
 * can tell between equals.
 * @param placing of the least cost, claims in the order of the draw; it is changed
 */
export function drawAmongEquals(placing: Placing): void {
  const size = placing.market.none + 1;
  const moves: Moves = {
    placing,
    size,
    count: new Int32Array(size * size),
    next: new Int32Array(size + 1),
    queue: new Int32Array(size + 1),
  };
  const { claimCount } = placing.market;
  for (let claim = 0; claim < claimCount; claim++) countMoves(moves, claim, 1);
  for (let claim = 0; claim < claimCount; claim++) settle(moves, claim);
}

/** A wish that costs as much as the one had, once places have their price. */
function isAsGood({ market, price, wishOf }: Placing, claim: number, wish: number): boolean {
  const had = wishOf[claim]!;
  const worth = (one: number) => market.cost[one]! + price[market.bookableOf[one]!]!;
  return wish !== had && worth(wish) === worth(had);
}

function countMoves({ placing, size, count }: Moves, claim: number, by: 1 | -1): void {
  const { bookableOf, firstWish } = placing.market;
  const from = placing.bookableOfClaim(claim);
  for (let wish = firstWish[claim]!; wish < firstWish[claim + 1]!; wish++) {
    if (isAsGood(placing, claim, wish)) count[bookableOf[wish]! * size + from]! += by;
  }
}

function settle(moves: Moves, claim: number): void {
  const { placing } = moves;
  countMoves(moves, claim, -1);
  placing.unchain(claim);
  const home = placing.bookableOfClaim(claim);
  const better = betterWishes(placing, claim);
  if (better.length === 0) return;
  findWaysTo(moves, home);
  const wish = better.find((each) => moves.next[placing.market.bookableOf[each]!] !== unreached);
  if (wish === undefined) return;
  pushOn(moves, placing.market.bookableOf[wish]!, home);
  placing.give(wish);
  placing.unchain(claim);
}

/** Wishes above the one had that cost all no more, best first. */
function betterWishes(placing: Placing, claim: number): readonly number[] {
  const wishes: number[] = [];
  for (let wish = placing.market.firstWish[claim]!; wish < placing.wishOf[claim]!; wish++) {
    if (isAsGood(placing, claim, wish)) wishes.push(wish);
  }
  return wishes;
}

/**
 * Searches backwards from the place that gets free. What lies beyond the last bookable stands for empty places: a
 * bookable with room may take somebody in, and one at no price may be left by somebody.
 */
function findWaysTo({ placing, size, count, next, queue }: Moves, home: number): void {
  next.fill(unreached);
  let length = 0;
  const reach = (from: number, towards: number) => {
    if (next[from] !== unreached) return;
    next[from] = towards;
    queue[length] = from;
    length += 1;
  };
  reach(home, home);
  for (let at = 0; at < length; at++) {
    const to = queue[at]!;
    if (placing.price[to] === 0) reach(size, to);
    for (let from = 0; from < size; from++) {
      if (to === size ? placing.hasRoom(from) : count[to * size + from]! > 0) reach(from, to);
    }
  }
}

/** Lets one person at each bookable on the way move on, from its end to its beginning. */
function pushOn(moves: Moves, start: number, home: number): void {
  const { next, size } = moves;
  const way = [start];
  for (let at = start; at !== home; at = next[at]!) way.push(next[at]!);
  for (let step = way.length - 2; step >= 0; step--) {
    const [from, to] = [way[step]!, way[step + 1]!];
    if (from !== size && to !== size) moveOne(moves, from, to);
  }
}

function moveOne(moves: Moves, from: number, to: number): void {
  const { placing } = moves;
  const { bookableOf, firstWish } = placing.market;
  for (let claim = placing.firstAt(from); claim >= 0; claim = placing.nextAt(claim)) {
    for (let wish = firstWish[claim]!; wish < firstWish[claim + 1]!; wish++) {
      if (bookableOf[wish] !== to || !isAsGood(placing, claim, wish)) continue;
      countMoves(moves, claim, -1);
      placing.give(wish);
      countMoves(moves, claim, 1);
      return;
    }
  }
}

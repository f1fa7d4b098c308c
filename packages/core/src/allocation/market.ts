import type { AllocationClaim, RankedWish } from './allocation-problem.js';
import { rankLevels } from './rank-levels.js';
import type { RankLevels } from './rank-levels.js';

/** A claim with its lot and the wishes that can be met. */
export interface DrawnClaim {
  readonly claim: AllocationClaim;
  readonly lot: { readonly position: number; readonly of: number };
  /** Best first. */
  readonly wishes: readonly RankedWish[];
}

/**
 * Claims and bookables by number. Claims stand in the order of the draw; the last bookable is to have no place, which
 * everybody wishes last and which has room for all.
 */
export interface Market {
  readonly claimCount: number;
  readonly bookableIds: readonly string[];
  /** Number of the last bookable: no place. */
  readonly none: number;
  readonly levels: RankLevels;
  /** Claim → its first wish; wishes of one claim follow each other, best first. */
  readonly firstWish: Int32Array;
  /** Wish → its claim, its bookable, its level and what it costs. */
  readonly claimOf: Int32Array;
  readonly bookableOf: Int32Array;
  readonly levelOf: Uint8Array;
  readonly cost: Float64Array;
  readonly capacity: Int32Array;
}

/**
 * Numbers claims and bookables.
 * @param claims in the order of the draw
 * @param placesOf places to share out at a bookable, `Infinity` for no limit
 */
export function marketOf(claims: readonly DrawnClaim[], placesOf: (bookableId: string) => number): Market {
  const bookableIds = [...new Set(claims.flatMap(({ wishes }) => wishes.map((wish) => wish.bookableId)))].toSorted();
  const none = bookableIds.length;
  const ranks = claims.flatMap(({ wishes }) => wishes.map(({ rank }) => rank));
  const levels = rankLevels(ranks, bookableIds.length);
  const wishCount = ranks.length + claims.length;
  const market: Market = {
    claimCount: claims.length,
    bookableIds,
    none,
    levels,
    firstWish: new Int32Array(claims.length + 1),
    claimOf: new Int32Array(wishCount),
    bookableOf: new Int32Array(wishCount),
    levelOf: new Uint8Array(wishCount),
    cost: new Float64Array(wishCount),
    capacity: Int32Array.from([...bookableIds.map((id) => Math.min(placesOf(id), claims.length)), claims.length]),
  };
  fillWishes(market, claims);
  return market;
}

function fillWishes(market: Market, claims: readonly DrawnClaim[]): void {
  const { bookableIds, levels, none, firstWish } = market;
  const numberOf = new Map(bookableIds.map((id, number) => [id, number]));
  const levelOf = new Map(levels.ranks.map((rank, level) => [rank, level]));
  const lastLevel = levels.ranks.length - 1;
  let next = 0;
  for (const [claim, { wishes }] of claims.entries()) {
    firstWish[claim] = next;
    for (const { bookableId, rank } of wishes) {
      const wish = { claim, bookable: numberOf.get(bookableId) ?? none, level: levelOf.get(rank) ?? lastLevel };
      setWish(market, next, wish);
      next += 1;
    }
    setWish(market, next, { claim, bookable: none, level: levels.ranks.length });
    next += 1;
  }
  firstWish[claims.length] = next;
}

interface NumberedWish {
  readonly claim: number;
  readonly bookable: number;
  readonly level: number;
}

function setWish(market: Market, at: number, { claim, bookable, level }: NumberedWish): void {
  market.claimOf[at] = claim;
  market.bookableOf[at] = bookable;
  market.levelOf[at] = level;
  market.cost[at] = market.levels.costs[level] ?? 0;
}

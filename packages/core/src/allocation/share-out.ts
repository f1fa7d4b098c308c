import type { RankedWish } from './allocation-problem.js';
import type { MissedReason, MissedWish } from './allocation.js';
import { drawAmongEquals } from './draw-among-equals.js';
import { exchangeCosts, lossBy } from './exchange-costs.js';
import type { ExchangeCosts } from './exchange-costs.js';
import { marketOf } from './market.js';
import type { DrawnClaim } from './market.js';
import { placeCheapest } from './place-cheapest.js';
import type { Placing } from './placing.js';
import { worstLevelOf } from './rank-levels.js';

/** A wish above the place, and why it was not met. */
export interface OutbidWish extends RankedWish {
  readonly reason: MissedReason;
  readonly level?: MissedWish['level'];
}

/** What one claim has got. */
export interface SharedClaim {
  readonly drawn: DrawnClaim;
  readonly got?: RankedWish | undefined;
  /** Wishes that could be met and rank above the place, best first. */
  readonly outbid: readonly OutbidWish[];
}

/** Places of one piece of the problem, shared out. */
export interface SharedOut {
  readonly claims: readonly SharedClaim[];
  /** From which rank on wishes count alike. */
  readonly mergedFrom?: number | undefined;
}

/**
 * Shares places out among claims: as many people as possible have one; of all such ways the fewest have the lowest rank,
 * then the fewest the one above, and so on; of all that are equal in this, the lots choose.
 * @param claims in the order of the draw, each with a wish at least
 */
export function shareOut(claims: readonly DrawnClaim[], placesOf: (bookableId: string) => number): SharedOut {
  const market = marketOf(claims, placesOf);
  const placing = placeCheapest(market);
  drawAmongEquals(placing);
  const exchange = exchangeCosts(placing);
  const { isMerged, ranks } = market.levels;
  return {
    claims: claims.map((drawn, claim) => sharedClaim(drawn, { placing, exchange, claim })),
    mergedFrom: isMerged ? ranks.at(-1) : undefined,
  };
}

interface Settled {
  readonly placing: Placing;
  readonly exchange: ExchangeCosts;
  readonly claim: number;
}

function sharedClaim(drawn: DrawnClaim, { placing, exchange, claim }: Settled): SharedClaim {
  const first = placing.market.firstWish[claim] ?? 0;
  const had = (placing.wishOf[claim] ?? first) - first;
  const outbid = drawn.wishes.slice(0, had).map((wish, index): OutbidWish => {
    const why = reasonOf(placing, lossBy(placing, exchange, first + index));
    return { ...wish, ...why, reason: keptReason(drawn, why.reason) };
  });
  return { drawn, got: drawn.wishes[had], outbid };
}

/** Who has a place already is never without one. */
function keptReason({ claim }: DrawnClaim, reason: MissedReason): MissedReason {
  return reason === 'others-without' && claim.keeps !== undefined ? 'others-unimproved' : reason;
}

function reasonOf({ market }: Placing, loss: number): Pick<OutbidWish, 'reason' | 'level'> {
  const { levels } = market;
  const worst = worstLevelOf(loss, levels);
  if (worst === undefined) return { reason: 'drawn' };
  const rank = levels.ranks[worst];
  if (rank === undefined) return { reason: 'others-without' };
  const andLater = levels.isMerged && worst === levels.ranks.length - 1;
  return { reason: 'others-lower', level: { rank, andLater } };
}

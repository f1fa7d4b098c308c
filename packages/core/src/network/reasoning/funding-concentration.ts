import { isEstablished } from '../established.js';
import { herfindahlRange } from './herfindahl-range.js';
import type { FigureRange, ShareRange } from './herfindahl-range.js';
import type { NetworkReading } from './read-network.js';
import type { ReasoningTie } from './records.js';

/** One source of money of an actor. */
export interface FunderShare {
  readonly funderId: string;
  readonly tieIds: readonly string[];
  /** Share of the whole, 0 to 1, as narrow as all bands together make it. */
  readonly share: ShareRange;
  /** Last day of the funding that ends first; undefined where none is stated. */
  readonly endsOn: string | undefined;
}

/** How much an actor depends on few sources of money. For those only who may read the ties it is made of. */
export interface FundingConcentration {
  readonly recipientId: string;
  /** Narrowest audience of what it is computed from; the right `funding` opens it. */
  readonly audience: 'private';
  /** The largest share first, equal ones in the order of the ties. */
  readonly funders: readonly FunderShare[];
  /** Ties without a band; their share is open. */
  readonly unstatedCount: number;
  /** Bands add up to more than the whole, or to less though they are said to be complete. */
  readonly isContradictory: boolean;
  /** Herfindahl index Σ s² (0 to 1), from lowest to highest. */
  readonly herfindahl: FigureRange | undefined;
  /** 1 ÷ index: how many equally large funders would depend as much. `highest` is `Infinity` where shares are open. */
  readonly equalFunders: FigureRange | undefined;
  /** Days on which fundings end, the next first. */
  readonly ends: readonly { readonly funderId: string; readonly tieId: string; readonly endsOn: string }[];
}

/** Settings of {@link fundingConcentration}. */
export interface FundingOptions {
  /** Whether the ties name all sources. Default false: others may hold what they leave. */
  readonly isComplete?: boolean;
}

/** In whole per cent, so that sums stay exact. */
const bands: Readonly<Record<string, ShareRange>> = {
  under10: { from: 0, to: 10 },
  to25: { from: 10, to: 25 },
  to50: { from: 25, to: 50 },
  to75: { from: 50, to: 75 },
  over75: { from: 75, to: 100 },
};
const open: ShareRange = { from: 0, to: 100 };

const ofWhole = ({ from, to }: ShareRange): ShareRange => ({ from: from / 100, to: to / 100 });

/** Who is funded by a tie: where a directed one points to, else the other side of whoever is asked about. */
function funderOf({ fromId, toId, direction }: ReasoningTie, recipientId: string): string | undefined {
  if (toId === recipientId) return fromId;
  return fromId === recipientId && direction !== undefined && direction !== 'directed' ? toId : undefined;
}

function fundingTies({ ties, records }: NetworkReading): readonly ReasoningTie[] {
  const isOver = ({ endsOn }: ReasoningTie) => records.on !== undefined && endsOn !== undefined && endsOn < records.on;
  return ties.filter((tie) => tie.kind === 'funding' && isEstablished(tie) && !isOver(tie));
}

/** Actors that a running directed funding tie leads to, in the order of the ties. */
export function fundingRecipients(network: NetworkReading): readonly string[] {
  const directed = fundingTies(network).filter(({ direction }) => direction === undefined || direction === 'directed');
  return [...new Set(directed.map(({ toId }) => toId))];
}

/**
 * Reads how an actor's running funding is spread, from bands of shares and therefore as ranges; undefined where it has
 * none. Herfindahl index and its inverse after Chang & Tuckman 1994. No limit says what is too much: findings conflict
 * (Chikoto & Neely 2014).
 */
export function fundingConcentration(
  network: NetworkReading,
  recipientId: string,
  { isComplete = false }: FundingOptions = {},
): FundingConcentration | undefined {
  const ties = fundingTies(network).filter((tie) => funderOf(tie, recipientId) !== undefined);
  if (ties.length === 0) return undefined;
  const byFunder = Map.groupBy(ties, (tie) => funderOf(tie, recipientId) ?? '');
  const stated = Array.from(byFunder, ([funderId, own]) => ({ funderId, ties: own, share: addBands(own) }));
  const herfindahl = herfindahlRange(
    stated.map(({ share }) => ofWhole(share)),
    isComplete,
  );
  const shares = herfindahl === undefined ? stated : tighten(stated, isComplete);
  return {
    recipientId,
    audience: 'private',
    funders: shares.map(describeFunder).toSorted((a, b) => b.share.from - a.share.from || b.share.to - a.share.to),
    unstatedCount: ties.filter(({ shareBand }) => bands[shareBand ?? ''] === undefined).length,
    isContradictory: herfindahl === undefined,
    herfindahl,
    equalFunders: herfindahl && { lowest: 1 / herfindahl.highest, highest: 1 / herfindahl.lowest },
    ends: endsOf(ties, recipientId),
  };
}

interface StatedShare {
  readonly funderId: string;
  readonly ties: readonly ReasoningTie[];
  /** In per cent. */
  readonly share: ShareRange;
}

function addBands(ties: readonly ReasoningTie[]): ShareRange {
  const own = ties.map(({ shareBand }) => bands[shareBand ?? ''] ?? open);
  return {
    from: own.reduce((sum, { from }) => sum + from, 0),
    to: Math.min(
      100,
      own.reduce((sum, { to }) => sum + to, 0),
    ),
  };
}

/** Narrows each share by what the others leave. */
function tighten(stated: readonly StatedShare[], isComplete: boolean): readonly StatedShare[] {
  const sum = (end: 'from' | 'to') => stated.reduce((total, { share }) => total + share[end], 0);
  const [least, most] = [sum('from'), sum('to')];
  return stated.map((each) => {
    const left = 100 - (least - each.share.from);
    const needed = isComplete ? 100 - (most - each.share.to) : 0;
    return { ...each, share: { from: Math.max(each.share.from, needed), to: Math.min(each.share.to, left) } };
  });
}

function describeFunder({ funderId, ties, share }: StatedShare): FunderShare {
  const [endsOn] = ties.flatMap((tie) => tie.endsOn ?? []).toSorted();
  return { funderId, tieIds: ties.map(({ id }) => id), share: ofWhole(share), endsOn };
}

function endsOf(ties: readonly ReasoningTie[], recipientId: string): FundingConcentration['ends'] {
  return ties
    .flatMap((tie) =>
      tie.endsOn === undefined
        ? []
        : [{ funderId: funderOf(tie, recipientId) ?? '', tieId: tie.id, endsOn: tie.endsOn }],
    )
    .toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : Number(a.endsOn > b.endsOn)));
}

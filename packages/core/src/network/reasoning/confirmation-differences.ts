import type { ReasoningRating, ReasoningTie } from './records.js';

/**
 * What the two sides of a tie see differently, or what one of them would like to change. `answers-differ`: one confirms,
 * one denies. `one-side-open`: one confirms, the other was not asked or has not answered. `both-deny`: neither knows of it.
 * `ladders-differ`: ratings on different ladders cannot be compared. `now-differs`, `wanted-differs`: other rungs of the
 * same ladder. `change-wanted`: a side wants another rung than it sees now.
 */
export type DifferenceCode =
  | 'answers-differ'
  | 'one-side-open'
  | 'both-deny'
  | 'ladders-differ'
  | 'now-differs'
  | 'wanted-differs'
  | 'change-wanted';

/** A tie about which its sides might talk. */
export interface ConfirmationDifference {
  readonly tieId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly codes: readonly DifferenceCode[];
  /** Rungs as `from` and `to` see them now; undefined where not rated. */
  readonly now: readonly [number | undefined, number | undefined];
  readonly wanted: readonly [number | undefined, number | undefined];
}

/** What the sides of ties say, counted. */
export interface Confirmation {
  readonly differences: readonly ConfirmationDifference[];
  /** Ties that both, one, none confirms; ended and wished ones are left out. */
  readonly byBoth: number;
  readonly byOne: number;
  readonly byNone: number;
  /** Reciprocity: confirmed by both ÷ confirmed by at least one; undefined where nobody confirms any. */
  readonly rate: number | undefined;
  /** Sides that were not asked or have not answered. */
  readonly openSides: number;
}

/** Compares what both sides say of each tie that is neither wished nor ended; ties without `sides` count as open. */
export function confirmationDifferences(ties: readonly ReasoningTie[]): Confirmation {
  const asked = ties.filter(({ stage, activity }) => stage !== 'wished' && activity !== 'ended');
  const confirmed = asked.map((tie) => answersOf(tie).filter((answer) => answer === 'confirmed').length);
  const count = (number: number) => confirmed.filter((each) => each === number).length;
  const [byNone, byOne, byBoth] = [count(0), count(1), count(2)];
  const open = asked.flatMap((tie) => answersOf(tie).filter((answer) => answer === 'notAsked'));
  return {
    differences: asked.map(compareSides).filter(({ codes }) => codes.length > 0),
    byBoth,
    byOne,
    byNone,
    rate: byBoth + byOne === 0 ? undefined : byBoth / (byBoth + byOne),
    openSides: open.length,
  };
}

function answersOf({ sides }: ReasoningTie) {
  return [sides?.from.answer ?? 'notAsked', sides?.to.answer ?? 'notAsked'] as const;
}

function compareSides(tie: ReasoningTie): ConfirmationDifference {
  const from = tie.sides?.from.rating;
  const to = tie.sides?.to.rating;
  return {
    tieId: tie.id,
    fromId: tie.fromId,
    toId: tie.toId,
    codes: [...answerCodes(answersOf(tie)), ...ratingCodes(from, to)],
    now: [from?.now, to?.now],
    wanted: [from?.wanted, to?.wanted],
  };
}

function answerCodes(answers: readonly string[]): readonly DifferenceCode[] {
  const has = (answer: string) => answers.includes(answer);
  if (has('confirmed') && has('denied')) return ['answers-differ'];
  if (has('confirmed') && has('notAsked')) return ['one-side-open'];
  return answers.every((answer) => answer === 'denied') ? ['both-deny'] : [];
}

function ratingCodes(from: ReasoningRating | undefined, to: ReasoningRating | undefined): readonly DifferenceCode[] {
  const wantsChange = [from, to].some((rating) => rating?.wanted !== undefined && rating.wanted !== rating.now);
  const change: readonly DifferenceCode[] = wantsChange ? ['change-wanted'] : [];
  if (from === undefined || to === undefined) return change;
  if (from.ladderId !== to.ladderId) return ['ladders-differ', ...change];
  const areBothWanted = from.wanted !== undefined && to.wanted !== undefined;
  return [
    ...(from.now === to.now ? [] : (['now-differs'] as const)),
    ...(areBothWanted && from.wanted !== to.wanted ? (['wanted-differs'] as const) : []),
    ...change,
  ];
}

import { refuse, succeed } from '../../errors/index.js';
import type { Result } from '../../errors/index.js';
import type { TieActivity, TieStage } from '../tie.js';

type Moves<State extends string> = Readonly<Record<State, readonly State[]>>;

const grown = ['contact', 'workingRelation', 'cooperation', 'partnership'] as const;

/** Stages a tie can step to; from one to itself is no step. */
export const tieStageMoves: Moves<TieStage> = {
  wished: ['contact'],
  contact: grown,
  workingRelation: grown,
  cooperation: grown,
  partnership: grown,
};

/** Activities a tie can step to. */
export const tieActivityMoves: Moves<TieActivity> = {
  active: ['dormant', 'ended'],
  dormant: ['active', 'ended'],
  ended: ['active'],
};

/** Steps that only take an earlier one back. */
const stagesBack: Partial<Moves<TieStage>> = { contact: ['wished'] };
const activitiesBack: Partial<Moves<TieActivity>> = { ended: ['dormant'] };

/** What decides whether a tie can step. */
export interface TieStep {
  readonly stage: TieStage;
  readonly activity: TieActivity;
}

function allows<State extends string>(from: State, to: State, moves: readonly Partial<Moves<State>>[]): boolean {
  return from === to || moves.some((each) => each[from]?.includes(to) === true);
}

/**
 * Checks a step of a tie. A wished tie that comes to nothing is removed, it does not end.
 * @param takesBack whether the step takes an earlier one back: a first contact that was none, an end of a dormant tie
 * @returns refused with `transition-refused` for every step that is not listed
 */
export function transitionTie(
  from: TieStep,
  to: TieStep,
  { takesBack = false }: { readonly takesBack?: boolean | undefined } = {},
): Result<TieStep, 'transition-refused'> {
  const stages = takesBack ? [tieStageMoves, stagesBack] : [tieStageMoves];
  const activities = takesBack ? [tieActivityMoves, activitiesBack] : [tieActivityMoves];
  const endsWish = to.stage === 'wished' && to.activity === 'ended' && from.activity !== 'ended';
  const isListed = allows(from.stage, to.stage, stages) && allows(from.activity, to.activity, activities);
  return isListed && !endsWish ? succeed(to) : refuse('transition-refused', { from, to });
}

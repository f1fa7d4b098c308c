import { addDays, dayToMilliseconds, isDay } from '../../time/day.js';
import type { Day } from '../../time/instant.js';
import { isEstablished } from '../established.js';
import type { ReasoningTie } from './records.js';

/**
 * Why a tie asks for care. `overdue`: its rhythm is over since the last contact. `never-noted`: it has a rhythm and no
 * contact is noted. `step-due`: a next step is past its day. `dormant`: said to rest.
 */
export type CareReason = 'overdue' | 'never-noted' | 'step-due' | 'dormant';

/** A tie that asks for care; silence alone changes nothing about it. */
export interface TieCare {
  readonly tieId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly reasons: readonly CareReason[];
  readonly lastContactOn: Day | undefined;
  /** Last day of the rhythm, where it is over. */
  readonly dueOn: Day | undefined;
  /** Days since then; 0 where nothing is overdue. */
  readonly overdueDays: number;
}

/** Settings of {@link needsCare}. */
export interface CareOptions {
  /** The day that is asked about. */
  readonly on: Day;
  /** Rhythm in days of ties that state none. Default: those are not judged. */
  readonly usualRhythmDays?: number | undefined;
}

const millisecondsPerDay = 86_400_000;
/** A thousand years; a longer rhythm might leave the calendar. */
const longestRhythm = 365_000;

/**
 * Lists the ties that ask for care on a day, those overdue longest first, then in their order. Wished and ended ties ask
 * for none; a dormant one is listed as such and not held to its rhythm.
 * @throws DomainError `time-invalid` where `on` is no day
 */
export function needsCare(ties: readonly ReasoningTie[], options: CareOptions): readonly TieCare[] {
  const today = dayToMilliseconds(options.on);
  return ties
    .filter(isEstablished)
    .map((tie) => careOf(tie, options, today))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.overdueDays - a.overdueDays);
}

function careOf(tie: ReasoningTie, { on, usualRhythmDays }: CareOptions, today: number): TieCare {
  const { id, fromId, toId, lastContactOn, nextStep } = tie;
  const isDormant = tie.activity === 'dormant';
  const rhythm = isDormant ? undefined : (tie.rhythmDays ?? usualRhythmDays);
  const daysSince = daysBetween(lastContactOn, today);
  const isJudged = rhythm !== undefined && rhythm <= longestRhythm && daysSince !== undefined;
  const overdueDays = isJudged ? Math.max(0, daysSince - Math.round(rhythm)) : 0;
  const reasons: readonly (CareReason | false)[] = [
    overdueDays > 0 && 'overdue',
    rhythm !== undefined && lastContactOn === undefined && 'never-noted',
    nextStep?.due !== undefined && nextStep.due < on && 'step-due',
    isDormant && 'dormant',
  ];
  return {
    tieId: id,
    fromId,
    toId,
    reasons: reasons.filter((reason) => reason !== false),
    lastContactOn,
    dueOn: overdueDays > 0 ? addDays(on, -overdueDays) : undefined,
    overdueDays,
  };
}

/** An unreadable day is none. */
function daysBetween(day: Day | undefined, today: number): number | undefined {
  return isDay(day) ? (today - dayToMilliseconds(day)) / millisecondsPerDay : undefined;
}

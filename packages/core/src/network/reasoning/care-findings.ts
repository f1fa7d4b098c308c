import { balance } from './balance.js';
import type { BalancePrompt } from './balance.js';
import { confirmationDifferences } from './confirmation-differences.js';
import type { DifferenceCode } from './confirmation-differences.js';
import { draftFinding } from './finding.js';
import type { FindingCode, FindingDraft, FindingSeverity } from './finding.js';
import type { FindingContext } from './finding-context.js';
import { needsCare } from './needs-care.js';
import type { CareReason } from './needs-care.js';
import { networkVitality } from './network-vitality.js';

/**
 * Ties that ask for care, sides that differ, effort and benefit; one finding per code with all ties or members concerned
 * and {count}. Of these, `sides-open` counts {open, sides}, `one-side-open` {count, tieCount}, `tie-overdue` {count,
 * longestDays}, `balance-unanswered` and `contact-unnoted` {count, of}, `network-quiet` {recent, of, months}. Care is read
 * only where the records say which day it is.
 */
export function careFindings(context: FindingContext): readonly FindingDraft[] {
  return [...timeFindings(context), ...sideFindings(context), ...balanceFindings(context)];
}

interface TieEnds {
  readonly tieId: string;
  readonly fromId: string;
  readonly toId: string;
}

interface Gathering {
  readonly severity?: FindingSeverity;
  readonly figures?: Readonly<Record<string, number>>;
}

function gatherTies(code: FindingCode, ties: readonly TieEnds[], parts: Gathering = {}): readonly FindingDraft[] {
  if (ties.length === 0) return [];
  const actorIds = [...new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]))];
  const figures = { count: ties.length, ...parts.figures };
  return [draftFinding(code, { ...parts, tieIds: ties.map(({ tieId }) => tieId), actorIds, figures })];
}

function timeFindings({ network, options }: FindingContext): readonly FindingDraft[] {
  const { on } = network.records;
  if (on === undefined) return [];
  const care = needsCare(network.ties, { on, usualRhythmDays: options.usualRhythmDays });
  const because = (reason: CareReason) => care.filter(({ reasons }) => reasons.includes(reason));
  return [
    ...vitalityFindings({ network, options, on }),
    ...gatherTies('tie-overdue', because('overdue'), { figures: { longestDays: care[0]?.overdueDays ?? 0 } }),
    ...gatherTies('tie-never-noted', because('never-noted'), { severity: 'note' }),
    ...gatherTies('step-due', because('step-due')),
    ...gatherTies('tie-dormant', because('dormant'), { severity: 'note' }),
  ];
}

interface VitalityQuestion extends Pick<FindingContext, 'network' | 'options'> {
  readonly on: string;
}

function vitalityFindings({ network, options, on }: VitalityQuestion): readonly FindingDraft[] {
  const months = options.months ?? 12;
  const { recentTieIds, tieCount, unnotedCount } = networkVitality(network, { on, months });
  const hasNoted = unnotedCount < tieCount;
  const found: FindingDraft[] = [];
  if (hasNoted && unnotedCount > 0) {
    found.push(draftFinding('contact-unnoted', { severity: 'note', figures: { count: unnotedCount, of: tieCount } }));
  }
  if (hasNoted && recentTieIds.length === 0) {
    found.push(draftFinding('network-quiet', { figures: { recent: 0, of: tieCount, months } }));
  }
  return found;
}

function sideFindings({ network }: FindingContext): readonly FindingDraft[] {
  if (!network.established.some(({ sides }) => sides !== undefined)) return [];
  const { differences, openSides, byBoth, byOne, byNone } = confirmationDifferences(network.ties);
  const tieCount = byBoth + byOne + byNone;
  const having = (...codes: readonly DifferenceCode[]) =>
    differences.filter((difference) => codes.some((code) => difference.codes.includes(code)));
  return [
    ...(openSides === 0
      ? []
      : [draftFinding('sides-open', { severity: 'note', figures: { open: openSides, sides: tieCount * 2 } })]),
    ...gatherTies('answers-differ', having('answers-differ')),
    ...gatherTies('both-deny', having('both-deny')),
    ...gatherTies('one-side-open', having('one-side-open'), { severity: 'note', figures: { tieCount } }),
    ...gatherTies('ratings-differ', having('now-differs', 'wanted-differs', 'ladders-differ')),
    ...gatherTies('change-wanted', having('change-wanted'), { severity: 'note' }),
  ];
}

function balanceFindings({ network }: FindingContext): readonly FindingDraft[] {
  const { members } = balance(network);
  const having = (prompt: BalancePrompt) => members.filter(({ prompts }) => prompts.includes(prompt));
  const gather = (code: FindingCode & BalancePrompt): readonly FindingDraft[] => {
    const actorIds = having(code).map(({ actorId }) => actorId);
    return actorIds.length === 0 ? [] : [draftFinding(code, { actorIds, figures: { count: actorIds.length } })];
  };
  const unanswered = having('unanswered');
  const figures = { count: unanswered.length, of: members.length };
  const isPartly = unanswered.length > 0 && unanswered.length < members.length;
  return [
    ...(isPartly ? [draftFinding('balance-unanswered', { severity: 'note', figures })] : []),
    ...gather('gives-much-gains-little'),
    ...gather('gains-much-gives-little'),
    ...gather('benefit-awaited'),
  ];
}

import type { Audience } from '../../audience/audience.js';

/**
 * Every code of a finding, in the order in which findings are listed: what is not known comes first.
 */
export const findingCodes = [
  'sides-open',
  'balance-unanswered',
  'contact-unnoted',
  'sector-unstated',
  'coordination-vacant',
  'kind-missing',
  'cut-point',
  'isolates',
  'parts',
  'bridge',
  'centralised',
  'kind-through-one',
  'kind-known',
  'untypical-partners',
  'influence-untied',
  'influence-uninterested',
  'no-purpose',
  'goal-without-contributor',
  'goal-without-developer',
  'goal-on-one',
  'need-uncovered',
  'single-source',
  'need-could-ask',
  'coordination-on-one',
  'duty-vacant',
  'duty-doubled',
  'seat-vacant',
  'network-quiet',
  'tie-overdue',
  'tie-never-noted',
  'step-due',
  'tie-dormant',
  'answers-differ',
  'both-deny',
  'one-side-open',
  'ratings-differ',
  'change-wanted',
  'gives-much-gains-little',
  'gains-much-gives-little',
  'benefit-awaited',
  'networks-alike',
  'only-bridge-between-networks',
  'many-networks',
  'funding-spread',
  'funding-ends',
] as const;

/** What a finding is about. */
export type FindingCode = (typeof findingCodes)[number];

/** How soon to talk about it: a prompt, never a verdict. */
export type FindingSeverity = 'note' | 'prompt' | 'urgentPrompt';

/** Ids of the records a finding rests on. Actors come with the one it is about first. */
export interface FindingEvidence {
  readonly actorIds: readonly string[];
  readonly tieIds: readonly string[];
  readonly dutyIds: readonly string[];
  readonly seatIds: readonly string[];
  readonly goalIds: readonly string[];
  readonly resourceIds: readonly string[];
  readonly networkIds: readonly string[];
  /** Ids of terms: sectors of `kind-…`, kinds of resource or duty. */
  readonly terms: readonly string[];
}

/** Plain fact about a network with its evidence; sentence and question are made where it is shown. */
export interface Finding extends FindingEvidence {
  /** Code and subject; the same in another state of the network. */
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** The widest audience that can draw the very same finding from what it may read. */
  readonly audience: Audience;
  /** Figures by name, as each code documents them; days as `YYYY-MM-DD`. */
  readonly figures: Readonly<Record<string, number | string>>;
}

/** A finding before its audience is known. */
export type FindingDraft = Omit<Finding, 'audience'>;

const noEvidence: FindingEvidence = {
  actorIds: [],
  tieIds: [],
  dutyIds: [],
  seatIds: [],
  goalIds: [],
  resourceIds: [],
  networkIds: [],
  terms: [],
};

interface DraftParts extends Partial<FindingEvidence> {
  /** What it is about, where a code may come several times. */
  readonly subject?: string;
  /** Default `prompt`. */
  readonly severity?: FindingSeverity;
  readonly figures?: Finding['figures'];
}

/** Makes a finding of its code and what it rests on. */
export function draftFinding(code: FindingCode, { subject, severity, figures, ...evidence }: DraftParts): FindingDraft {
  return {
    ...noEvidence,
    ...evidence,
    id: subject === undefined ? code : `${code}:${subject}`,
    code,
    severity: severity ?? 'prompt',
    figures: figures ?? {},
  };
}

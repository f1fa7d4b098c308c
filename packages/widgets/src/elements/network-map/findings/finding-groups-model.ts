import type { FindingCode, FindingDraft } from '@geflecht/core/reasoning';

/** Codes of the reasoning, and what the map itself finds. */
export type ShownCode = FindingCode | 'empty-cells';

/** Headings under which findings stand. */
export type GroupName = 'unknown' | 'missing' | 'thread' | 'tasks' | 'care' | 'giving' | 'money';

/** What is told of a finding: its code, on what it rests, and its figures. */
export type ShownFinding = Partial<Omit<FindingDraft, 'code'>> & { readonly code: ShownCode };

/** Findings of one code; they share a question. */
export interface FindingEntry {
  readonly code: ShownCode;
  readonly findings: readonly ShownFinding[];
}

/** Findings under one heading. */
export interface FindingGroup {
  readonly name: GroupName;
  readonly entries: readonly FindingEntry[];
  readonly isOpen: boolean;
}

/** Codes under each heading, in the order in which they are told: what is not known comes first. */
export const groupCodes: Readonly<Record<GroupName, readonly ShownCode[]>> = {
  unknown: ['sides-open', 'balance-unanswered', 'contact-unnoted', 'sector-unstated'],
  missing: [
    'kind-missing',
    'kind-known',
    'isolates',
    'empty-cells',
    'influence-untied',
    'influence-uninterested',
    'untypical-partners',
  ],
  thread: ['cut-point', 'parts', 'bridge', 'centralised', 'kind-through-one', 'only-bridge-between-networks'],
  tasks: [
    'coordination-vacant',
    'no-purpose',
    'goal-without-contributor',
    'goal-without-developer',
    'goal-on-one',
    'coordination-on-one',
    'duty-vacant',
    'duty-doubled',
    'seat-vacant',
  ],
  care: [
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
  ],
  giving: [
    'need-uncovered',
    'single-source',
    'need-could-ask',
    'gives-much-gains-little',
    'gains-much-gives-little',
    'benefit-awaited',
    'networks-alike',
    'many-networks',
  ],
  money: ['funding-spread', 'funding-ends'],
};

/** Questions that are open at first. */
const mostOpen = 5;

/** Puts all missing kinds into one sentence, and one for those that are required. */
function gathered(code: ShownCode, findings: readonly ShownFinding[]): readonly ShownFinding[] {
  if (code !== 'kind-missing') return findings;
  return [1, 0].flatMap((required) => {
    const terms = findings.flatMap(({ figures, terms: own = [] }) => (figures?.['required'] === required ? own : []));
    return terms.length === 0 ? [] : [{ code, terms, figures: { required } }];
  });
}

/** Groups findings under their headings, without those whose code is hidden; the first few questions are open. */
export function findingGroups(findings: readonly ShownFinding[], hidden: ReadonlySet<string>): readonly FindingGroup[] {
  let told = 0;
  return (Object.keys(groupCodes) as GroupName[]).flatMap((name) => {
    const entries = groupCodes[name].flatMap((code) => {
      const own = hidden.has(code)
        ? []
        : gathered(
            code,
            findings.filter((each) => each.code === code),
          );
      return own.length === 0 ? [] : [{ code, findings: own }];
    });
    const isOpen = told === 0 || told + entries.length <= mostOpen;
    told += entries.length;
    return entries.length === 0 ? [] : [{ name, entries, isOpen }];
  });
}

import type { CheckFinding } from '@geflecht/core/check';
import type { ReadResult } from '@geflecht/formats';
import { needsLook } from './data/doubtful-codes.js';
import { publishingWords } from './data/publishing-words.js';

/** What a group of findings is about, gravest first. */
export type FindingTopic = 'lost' | 'doubtful' | 'publishing' | 'noted';

/** One place a finding concerns. */
export interface FindingPlace {
  /** As readers write it: `row 3`, `sheet Partner, row 3`, a JSON pointer. */
  readonly at: string;
  readonly value?: string | undefined;
}

/** One thing to know, with its first places. */
export interface GroupedFinding {
  readonly code: string;
  /** A plain German sentence. */
  readonly message: string;
  readonly places: readonly FindingPlace[];
  /** Places that are not listed. */
  readonly further: number;
}

/** Findings of one topic. */
export interface FindingGroup {
  readonly topic: FindingTopic;
  readonly findings: readonly GroupedFinding[];
}

const mostPlaces = 50;
/** Shown as a mapping that can be changed, not as a sentence. */
const shownElsewhere = new Set(['columns-mapped', 'fields-mapped']);
const topics: readonly FindingTopic[] = ['lost', 'doubtful', 'publishing', 'noted'];
const publishingTopics: ReadonlySet<CheckFinding['topic']> = new Set(['programme', 'privacy']);

function isMatterOfPublishing({ topic, severity }: CheckFinding): boolean {
  return publishingTopics.has(topic) || (topic === 'fields' && severity === 'error');
}

function checkGroup(checks: readonly CheckFinding[]): readonly GroupedFinding[] {
  const byMessage = new Map<string, GroupedFinding>();
  for (const { code, message: told } of checks.filter(isMatterOfPublishing)) {
    const message = publishingWords.get(code) ?? told.de;
    if (!byMessage.has(message)) byMessage.set(message, { code, message, places: [], further: 0 });
  }
  return [...byMessage.values()];
}

function readerFindings({ warnings, dropped }: Pick<ReadResult, 'warnings' | 'dropped'>) {
  const byCode = Map.groupBy(dropped, ({ code }) => code);
  return warnings
    .filter(({ code }) => !shownElsewhere.has(code))
    .map(({ code, message, at, count }) => {
      const lost = byCode.get(code);
      const places: readonly FindingPlace[] = lost ?? [{ at }];
      const shown = places.slice(0, mostPlaces).map(({ at: place, value }) => ({ at: place, value }));
      const finding: GroupedFinding = { code, message: message.de, places: shown, further: count - shown.length };
      const rest: FindingTopic = needsLook(code) ? 'doubtful' : 'noted';
      return { topic: lost === undefined ? rest : ('lost' as const), finding };
    });
}

/** Sorts what a reader and the check before publishing have to say by what it means for whoever handed in the file. */
export function findingGroups(
  read: Pick<ReadResult, 'warnings' | 'dropped'>,
  checks: readonly CheckFinding[],
): readonly FindingGroup[] {
  const all = [
    ...readerFindings(read),
    ...checkGroup(checks).map((finding) => ({ topic: 'publishing' as const, finding })),
  ];
  return topics.flatMap((topic) => {
    const findings = all.filter((one) => one.topic === topic).map(({ finding }) => finding);
    return findings.length === 0 ? [] : [{ topic, findings }];
  });
}

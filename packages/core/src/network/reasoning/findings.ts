import { finishWork } from '../measures/stepped-work.js';
import type { SteppedWork } from '../measures/stepped-work.js';
import { careFindings } from './care-findings.js';
import { findingCodes } from './finding.js';
import type { Finding, FindingDraft } from './finding.js';
import type { FindingContext, FindingOptions } from './finding-context.js';
import { partnerFindings } from './partner-findings.js';
import { reachFindings } from './reach-findings.js';
import { readNetwork } from './read-network.js';
import type { NetworkReading } from './read-network.js';
import { structureFindings } from './structure-findings.js';
import { substanceFindings } from './substance-findings.js';
import { readerCircles, visibleRecords } from './visible-records.js';

const finders: readonly ((context: FindingContext) => readonly FindingDraft[])[] = [
  structureFindings,
  partnerFindings,
  substanceFindings,
  careFindings,
  reachFindings,
];

/**
 * Plain facts worth talking about, each with its evidence. Those about what is not known come first, then in the order of
 * {@link findingCodes} and of the records. The audience of a finding is found by drawing all findings once more from what
 * each circle of readers may see: the widest circle that comes to the very same one.
 */
export function findings(network: NetworkReading, options: FindingOptions = {}): readonly Finding[] {
  return finishWork(findingsWork(network, options));
}

/** The same as {@link findings} in slices. */
export function* findingsWork(network: NetworkReading, options: FindingOptions = {}): SteppedWork<readonly Finding[]> {
  const own = yield* draw(network, options, 0);
  const audiences = new Map<string, Finding['audience']>();
  for (const [at, circle] of readerCircles.entries()) {
    if (circle === 'private' || own.length === 0) break;
    const visible = yield* draw(readNetwork(visibleRecords(network.records, circle)), options, at + 1);
    const same = new Set(visible.map(contentOf));
    for (const draft of own)
      if (!audiences.has(draft.id) && same.has(contentOf(draft))) audiences.set(draft.id, circle);
  }
  return own.map((draft) => ({ ...draft, audience: audiences.get(draft.id) ?? 'private' }));
}

const contentOf = (draft: FindingDraft) => JSON.stringify(draft);

function* draw(network: NetworkReading, options: FindingOptions, round: number): SteppedWork<readonly FindingDraft[]> {
  const context: FindingContext = { network, options, most: options.most ?? 10 };
  const drafts: FindingDraft[] = [];
  for (const [at, finder] of finders.entries()) {
    yield (round + at / finders.length) / readerCircles.length;
    drafts.push(...finder(context));
  }
  const placeOf = new Map(findingCodes.map((code, place) => [code, place] as const));
  return drafts.toSorted((a, b) => (placeOf.get(a.code) ?? 0) - (placeOf.get(b.code) ?? 0));
}

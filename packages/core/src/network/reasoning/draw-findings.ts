import { finishWork } from '../measures/stepped-work.js';
import type { SteppedWork } from '../measures/stepped-work.js';
import { findingCodes } from './finding.js';
import type { Finding, FindingDraft } from './finding.js';
import type { FindingContext, FindingOptions } from './finding-context.js';
import { readNetwork } from './read-network.js';
import type { NetworkReading } from './read-network.js';
import { readerCircles, visibleRecords } from './visible-records.js';

/** Draws findings of some codes; those of this package are named `…Findings`. */
export type Finder = (context: FindingContext) => readonly FindingDraft[];

/** Which findings are drawn, and how. */
export interface DrawOptions extends FindingOptions {
  readonly finders: readonly Finder[];
}

/** The findings of some finders alone, so that a page loads no others. */
export function drawFindings(network: NetworkReading, options: DrawOptions): readonly Finding[] {
  return finishWork(drawFindingsWork(network, options));
}

/**
 * The same as {@link drawFindings} in steps, one per finder and circle of readers. The audience of a finding is found by
 * drawing all findings once more from what each circle of readers may see: the widest circle that comes to the very same
 * one.
 */
export function* drawFindingsWork(network: NetworkReading, options: DrawOptions): SteppedWork<readonly Finding[]> {
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

function* draw(network: NetworkReading, options: DrawOptions, round: number): SteppedWork<readonly FindingDraft[]> {
  const { finders } = options;
  const context: FindingContext = { network, options, most: options.most ?? 10 };
  const drafts: FindingDraft[] = [];
  for (const [at, finder] of finders.entries()) {
    yield (round + at / finders.length) / readerCircles.length;
    drafts.push(...finder(context));
  }
  const placeOf = new Map(findingCodes.map((code, place) => [code, place] as const));
  return drafts.toSorted((a, b) => (placeOf.get(a.code) ?? 0) - (placeOf.get(b.code) ?? 0));
}

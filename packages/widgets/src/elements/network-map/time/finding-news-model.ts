import { compareFindings } from '@geflecht/core/reasoning';
import type { FindingDraft, FindingsChange } from '@geflecht/core/reasoning';
import type { FindingsMessages } from '../findings/locales/findings-messages.js';

/** What is told of findings, and what is not. */
export interface ToldFindings {
  readonly sentences: FindingsMessages['found'];
  /** Codes that are left out. */
  readonly hidden: ReadonlySet<string>;
}

/** What the sentence of a finding says, whatever the order of the records. */
function gistOf({ code, figures, ...finding }: FindingDraft, { sentences }: ToldFindings): string {
  const { actorIds, tieIds, goalIds, networkIds, terms } = finding;
  const told = [...sentences[code][0].matchAll(/\{(\w+)/g)].map(([, figure = '']) => figures[figure]);
  return JSON.stringify([told, ...[actorIds, tieIds, goalIds, networkIds, terms].map((ids) => ids.toSorted())]);
}

/** What became of findings between two states, without what is hidden and without what would be told in the same words. */
export function findingNews(
  earlier: readonly FindingDraft[],
  later: readonly FindingDraft[],
  told: ToldFindings,
): FindingsChange<FindingDraft> {
  const isTold = ({ code }: FindingDraft): boolean => !told.hidden.has(code);
  const { appeared, gone, changed } = compareFindings(earlier.filter(isTold), later.filter(isTold));
  return {
    appeared,
    gone,
    changed: changed.filter(({ before, after }) => gistOf(before, told) !== gistOf(after, told)),
  };
}

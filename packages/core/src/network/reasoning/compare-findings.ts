import type { Finding, FindingDraft } from './finding.js';

/** A finding of two states that says something else now. */
export interface FindingChange<Found extends FindingDraft = Finding> {
  readonly before: Found;
  readonly after: Found;
}

/** What became of findings between two states. */
export interface FindingsChange<Found extends FindingDraft = Finding> {
  readonly appeared: readonly Found[];
  readonly gone: readonly Found[];
  /** The same subject with other evidence or figures. */
  readonly changed: readonly FindingChange<Found>[];
}

/** Compares findings of two states by their ids; severity and audience alone make no change. */
export function compareFindings<Found extends FindingDraft>(
  earlier: readonly Found[],
  later: readonly Found[],
): FindingsChange<Found> {
  const before = new Map(earlier.map((finding) => [finding.id, finding] as const));
  const after = new Map(later.map((finding) => [finding.id, finding] as const));
  return {
    appeared: later.filter(({ id }) => !before.has(id)),
    gone: earlier.filter(({ id }) => !after.has(id)),
    changed: later.flatMap((finding) => {
      const known = before.get(finding.id);
      return known === undefined || contentOf(known) === contentOf(finding) ? [] : [{ before: known, after: finding }];
    }),
  };
}

function contentOf(finding: FindingDraft): string {
  return JSON.stringify({ ...finding, audience: undefined, severity: undefined });
}

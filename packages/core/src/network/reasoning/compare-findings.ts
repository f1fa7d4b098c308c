import type { Finding } from './finding.js';

/** A finding of two states that says something else now. */
export interface FindingChange {
  readonly before: Finding;
  readonly after: Finding;
}

/** What became of findings between two states. */
export interface FindingsChange {
  readonly appeared: readonly Finding[];
  readonly gone: readonly Finding[];
  /** The same subject with other evidence or figures. */
  readonly changed: readonly FindingChange[];
}

/** Compares findings of two states by their ids; severity and audience alone make no change. */
export function compareFindings(earlier: readonly Finding[], later: readonly Finding[]): FindingsChange {
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

function contentOf(finding: Finding): string {
  return JSON.stringify({ ...finding, audience: undefined, severity: undefined });
}

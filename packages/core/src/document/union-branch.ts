import type * as z from 'zod/mini';

type ZodIssue = z.core.$ZodIssue;

const wrongShape = 1_000;
const otherShape = 10;

/** Whether a required value is not there at all. */
export function isMissing(issue: ZodIssue): boolean {
  return issue.input === undefined && issue.code !== 'unrecognized_keys';
}

function isOfAnotherType(issue: ZodIssue): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof issue.input !== 'string');
}

function distance(issue: ZodIssue): number {
  if (isOfAnotherType(issue)) return wrongShape;
  if (issue.code === 'unrecognized_keys') return otherShape * issue.keys.length;
  return isMissing(issue) ? otherShape : 1;
}

/**
 * Picks the branches of a failed choice that the value came closest to: of its own type first, then with the fewest
 * fields missing or unknown, then with the fewest findings.
 */
export function closestBranches(branches: readonly (readonly ZodIssue[])[]): readonly (readonly ZodIssue[])[] {
  const distances = branches.map((issues) => issues.reduce((sum, issue) => sum + distance(issue), 0));
  const least = Math.min(...distances);
  return branches.filter((_issues, index) => distances[index] === least);
}

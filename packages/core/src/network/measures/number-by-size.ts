/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { compactLabels } from './compact-labels.js';

/** Groups of actors, numbered by falling size; equal sizes by their lowest actor number. */
export interface Grouping {
  /** Actor number → group number. */
  readonly of: Int32Array;
  /** Sizes, falling; its length is the number of groups. */
  readonly sizes: Int32Array;
}

/**
 * Numbers groups anew by falling size, equal sizes in the order in which their first actors come.
 * @param labels of every actor, from 0, below the number of actors
 */
export function numberBySize(labels: Int32Array): Grouping {
  const of = labels.slice();
  const sizes = new Int32Array(compactLabels(of, of.length));
  for (const group of of) sizes[group]! += 1;
  const bySize = [...sizes.keys()].toSorted((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Int32Array(sizes.length);
  for (const [place, group] of bySize.entries()) rank[group] = place;
  return { of: of.map((group) => rank[group]!), sizes: Int32Array.from(bySize, (group) => sizes[group]!) };
}

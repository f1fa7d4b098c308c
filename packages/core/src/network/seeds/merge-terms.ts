import type { Taxonomy } from '../../document/document.js';
import type { SeedTerm } from './seed-term.js';

/** Id of the taxonomy that holds kinds of tie. */
export const tieKindTaxonomyId = 'tieKind';

/** Shipped terms and those of a document as one list by id; the document's win over seeds of the same id. */
export function mergeTerms<Seed extends SeedTerm>(
  seeds: readonly Seed[],
  taxonomies: readonly Taxonomy[] | undefined,
  taxonomyId: string,
): ReadonlyMap<string, Seed | SeedTerm> {
  const terms = new Map<string, Seed | SeedTerm>(seeds.map((seed) => [seed.id, seed]));
  for (const taxonomy of taxonomies ?? []) {
    if (taxonomy.id !== taxonomyId) continue;
    for (const term of taxonomy.terms) terms.set(term.id, { ...terms.get(term.id), ...term });
  }
  return terms;
}

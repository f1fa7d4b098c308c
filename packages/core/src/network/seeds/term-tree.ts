import type { Taxonomy } from '../../document/document.js';
import type { SeedTerm } from './seed-term.js';

/** Id of the taxonomy that holds sectors. */
export const sectorTaxonomyId = 'sector';
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

/** A sector and all wider ones, narrowest first; an unknown sector stands alone. A circle in `parent` ends the path. */
export function sectorPath(sectorId: string, terms: ReadonlyMap<string, SeedTerm>): readonly string[] {
  const path: string[] = [];
  let at: string | undefined = sectorId;
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = terms.get(at)?.parent;
  }
  return path;
}

import type { Taxonomy } from '../../document/document.js';
import { resourceKindTaxonomyId } from '../seeds/resource-kind-seeds.js';

/** A kind of resource and all wider ones, narrowest first; a circle of parents ends the path. */
export function resourceKindPath(taxonomies: readonly Taxonomy[] | undefined): (kind: string) => readonly string[] {
  const parents = new Map<string, string | undefined>();
  for (const { id, terms } of taxonomies ?? []) {
    if (id === resourceKindTaxonomyId) for (const term of terms) parents.set(term.id, term.parent);
  }
  return (kind) => {
    const path = new Set<string>();
    for (let at: string | undefined = kind; at !== undefined && !path.has(at); at = parents.get(at)) path.add(at);
    return [...path];
  };
}

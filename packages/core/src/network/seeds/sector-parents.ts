import type { Taxonomy } from '../../document/document.js';
import { sectorTree } from './sector-tree.js';

/** Id of the taxonomy that holds sectors. */
export const sectorTaxonomyId = 'sector';

/** Every known sector with the next wider one; those at the top have none. A document's terms come after the shipped ones. */
export function sectorParents(taxonomies?: readonly Taxonomy[]): ReadonlyMap<string, string | undefined> {
  const parents = new Map<string, string | undefined>();
  for (const [field, kinds] of Object.entries(sectorTree)) {
    parents.set(field, parents.get(field));
    for (const kind of kinds.split(' ')) parents.set(kind, field);
  }
  for (const { id, terms } of taxonomies ?? []) {
    if (id !== sectorTaxonomyId) continue;
    for (const term of terms) parents.set(term.id, term.parent ?? parents.get(term.id));
  }
  return parents;
}

/** A sector and all wider ones, narrowest first; an unknown sector stands alone. A circle of parents ends the path. */
export function sectorPath(sectorId: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const path: string[] = [];
  let at: string | undefined = sectorId;
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = parents.get(at);
  }
  return path;
}

import type { Area, GeflechtDocument, Taxonomy } from '../document.js';
import { originKey } from './record-keys.js';

type Keyed = { readonly id: string };

/** Both lists, entries of the second taking the place of those with the same id. */
function union<Entry>(existing: readonly Entry[], incoming: readonly Entry[], keyOf: (entry: Entry) => string) {
  const byKey = new Map(existing.map((entry) => [keyOf(entry), entry]));
  for (const entry of incoming) byKey.set(keyOf(entry), entry);
  return [...byKey.values()];
}

const idOf = ({ id }: Keyed) => id;

/** What the document says of a term already stays, for people may have reworded it. */
function mergedTaxonomies(existing: readonly Taxonomy[], incoming: readonly Taxonomy[]): readonly Taxonomy[] {
  const known = new Map(existing.map((taxonomy) => [taxonomy.id, taxonomy]));
  const grown = incoming.map((taxonomy) => {
    const own = known.get(taxonomy.id);
    return own === undefined ? taxonomy : { ...own, terms: union(taxonomy.terms, own.terms, idOf) };
  });
  return union(existing, grown, idOf);
}

function filled(name: 'source' | 'taxonomies' | 'areas', list: readonly unknown[]): Partial<GeflechtDocument> {
  return list.length === 0 ? {} : { [name]: list };
}

/** Everything of a document but its records: the existing one's words, with what the incoming one adds. */
export function mergeFrame(existing: GeflechtDocument, incoming: GeflechtDocument): Partial<GeflechtDocument> {
  const areas: readonly Area[] = union(incoming.areas ?? [], existing.areas ?? [], idOf);
  // The incoming records bring their defaults along; they would change what the existing ones say.
  const news = Object.entries(incoming).filter(([name]) => name !== 'defaults' && !(name in existing));
  return {
    ...existing,
    ...Object.fromEntries(news),
    ...filled('source', union(existing.source ?? [], incoming.source ?? [], originKey)),
    ...filled('taxonomies', mergedTaxonomies(existing.taxonomies ?? [], incoming.taxonomies ?? [])),
    ...filled('areas', areas),
  };
}

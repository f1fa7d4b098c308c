import type { Plain } from '../plain.js';

/** Keeps a mention of a parent only where the parent stands earlier in the list, so that none runs in a circle. */
export function withEarlierParents<Item extends { readonly id: string }>(
  records: readonly Item[],
  field: keyof Item & ('parentId' | 'partOf'),
): readonly Item[] {
  const earlier = new Set<unknown>();
  return records.map((record) => {
    const { [field]: parent, ...rest } = record;
    const kept = parent === undefined || !earlier.has(parent) ? (rest as Item) : record;
    earlier.add(record.id);
    return kept;
  });
}

/** The first of those that share an id. */
export function withDistinctIds<Item extends Plain<{ id: string }>>(
  list: readonly Item[] | undefined,
): readonly Item[] | undefined {
  const byId = new Map(list?.toReversed().map((item) => [item.id, item]));
  return list?.filter((item) => byId.get(item.id) === item);
}

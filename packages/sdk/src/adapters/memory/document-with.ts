import type { GeflechtDocument } from '@geflecht/core/document';
import type { NetworkWrites } from '@geflecht/core/schema';

type Fields = Readonly<Record<string, unknown>>;

function collectionWith(records: readonly Fields[], fresh: ReadonlyMap<string, Fields>, gone: ReadonlySet<unknown>) {
  const known = new Set(records.map(({ id }) => id));
  const kept = records.filter(({ id }) => !gone.has(id)).map((record) => fresh.get(String(record['id'])) ?? record);
  return [...kept, ...[...fresh.values()].filter(({ id }) => !known.has(id))];
}

/** A document with records written and others gone. */
export function documentWith(
  document: GeflechtDocument,
  { written, removed, forgotten = [] }: Pick<NetworkWrites<unknown>, 'written' | 'removed' | 'forgotten'>,
): GeflechtDocument {
  const names = new Set([...written, ...removed].map(({ collection }) => collection));
  const collections = [...names].map((name) => {
    const fresh = new Map(written.flatMap(({ collection, id, record }) => (collection === name ? [[id, record]] : [])));
    const taken = removed.flatMap(({ collection, id }) => (collection === name ? [id] : []));
    const gone = new Set(name === 'suggestions' ? forgotten : taken);
    return [name, collectionWith(document[name] ?? [], fresh, gone)] as const;
  });
  return { ...document, ...Object.fromEntries(collections) };
}

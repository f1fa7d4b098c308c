import type { GeflechtDocument } from '@geflecht/core/document';

type Collections = Readonly<Record<string, readonly { readonly id: string }[] | undefined>>;

function joinedRecords(documents: readonly Collections[], collection: string): readonly { readonly id: string }[] {
  const records = documents.flatMap((document) => document[collection] ?? []);
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/** One document of several, such as of all networks a person is in; what stands in more than one of them stands there once. */
export function joinedNetworks(documents: readonly GeflechtDocument[]): GeflechtDocument {
  const all = documents as readonly unknown[] as readonly Collections[];
  const names = new Set(all.flatMap((document) => Object.keys(document).filter((key) => Array.isArray(document[key]))));
  const collections = [...names].map((name) => [name, joinedRecords(all, name)] as const);
  return { ...documents[0], ...Object.fromEntries(collections) } as GeflechtDocument;
}

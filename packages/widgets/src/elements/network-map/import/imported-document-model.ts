import type { GeflechtDocument } from '@geflecht/core/document';

const belonging = ['ties', 'placements', 'memberships', 'snapshots'] as const;

/**
 * An imported document as an element shows it that is meant for one network: where the document has no network of that
 * id, its first one stands in for it.
 */
export function fittedDocument(document: GeflechtDocument, networkId: string | undefined): GeflechtDocument {
  const [first] = document.networks ?? [];
  if (networkId === undefined || !first || document.networks?.some(({ id }) => id === networkId)) return document;
  const renamed = belonging.map((name) => [
    name,
    document[name]?.map((record) => (record.networkId === first.id ? { ...record, networkId } : record)),
  ]);
  return { ...document, ...Object.fromEntries(renamed), networks: [{ ...first, id: networkId }] } as GeflechtDocument;
}

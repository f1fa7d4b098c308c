import type { GeflechtDocument } from '@geflecht/core/document';

interface HasId {
  readonly id: string;
}

function isCollection(value: unknown): value is readonly HasId[] {
  return Array.isArray(value);
}

/** Joins documents of one source: every record once; of the same record in several the first is kept. */
export function joinDocuments(documents: readonly GeflechtDocument[]): GeflechtDocument {
  const [first, ...others] = documents;
  const joined: Record<string, unknown> = { format: 'geflecht', version: 1, ...first };
  for (const [name, records] of others.flatMap((document) => Object.entries(document) as [string, unknown][])) {
    const known = joined[name] ?? [];
    if (!isCollection(records) || !isCollection(known)) continue;
    const ids = new Set(known.map(({ id }) => id));
    joined[name] = [...known, ...records.filter(({ id }) => !ids.has(id))];
  }
  return joined as unknown as GeflechtDocument;
}

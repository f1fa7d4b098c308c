import type { GeflechtDocument } from '../document.js';
import { collectionNames } from '../entities.js';
import { scopeReader } from '../record-scope.js';
import { sameJson } from './same-json.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A merged document whose records belong to what they belonged to before. A second event takes the shared scope from
 * records that relied on there being one, and new records need not state what all share.
 */
export function settledScopes(merged: GeflechtDocument, existing: GeflechtDocument): GeflechtDocument {
  const settled = collectionNames.flatMap((name) => {
    const records = merged[name] as readonly Fields[] | undefined;
    if (records === undefined) return [];
    const [before, after] = [scopeReader(name, existing), scopeReader(name, merged)];
    const own = new Set(((existing[name] ?? []) as readonly Fields[]).map(({ id }) => id));
    const settle = (record: Fields): Fields => {
      const { scope: stated, ...rest } = record;
      if (own.has(record['id'])) {
        const scope = before(record);
        return stated !== undefined || sameJson(scope, after(record)) ? record : { ...record, scope };
      }
      return stated !== undefined && sameJson(stated, after(rest)) ? rest : record;
    };
    return [[name, records.map(settle)] as const];
  });
  return { ...merged, ...Object.fromEntries(settled) };
}

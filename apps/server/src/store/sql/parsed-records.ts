import { RecentMap } from '../../documents/recent-map.js';
import type { ScopeRef } from '../versioned-document.js';
import type { RecordsTable } from './tables.js';

type StoredRecord = Pick<RecordsTable, 'collection' | 'json'>;
type ByText = Map<string, unknown>;

const keptScopes = 16;

/**
 * Parses stored records and keeps those of the latest scopes: a record that is as it was is the same object again, so that
 * whoever remembers something about it need not find it out anew.
 */
export class ParsedRecords {
  readonly #scopes = new RecentMap<ReadonlyMap<string, ByText>>(keptScopes);

  /** The records of a scope by their collections. */
  read({ kind, id }: ScopeRef, rows: readonly StoredRecord[]): Readonly<Record<string, readonly unknown[]>> {
    const key = JSON.stringify([kind, id]);
    const [before, after] = [this.#scopes.get(key), new Map<string, ByText>()];
    const collections = new Map<string, unknown[]>();
    for (const { collection, json } of rows) {
      const record: unknown = before?.get(collection)?.get(json) ?? JSON.parse(json);
      const [texts, records] = [after.get(collection) ?? new Map<string, unknown>(), collections.get(collection) ?? []];
      records.push(record);
      after.set(collection, texts.set(json, record));
      collections.set(collection, records);
    }
    this.#scopes.set(key, after);
    return Object.fromEntries(collections);
  }
}

import type { Kysely } from 'kysely';
import { actorsNamedBy } from './actors-named-by.js';
import type { RecordsTable, Tables } from './tables.js';

type StoredRecord = Pick<RecordsTable, 'collection' | 'json'>;
type Json = Readonly<Record<string, unknown>>;

/** Ids asked for at once; databases limit the values of one statement. */
const idsPerQuery = 500;

function missingActors(rows: readonly StoredRecord[]): readonly string[] {
  const own = new Set<unknown>();
  const named = new Set<string>();
  for (const { collection, json } of rows) {
    const record = JSON.parse(json) as Json;
    if (collection === 'actors') own.add(record['id']);
    for (const id of actorsNamedBy(record)) named.add(id);
  }
  return [...named].filter((id) => !own.has(id));
}

/**
 * Actors that stand on a network's map, sit in its bodies or hold its duties while their record belongs to another one: one
 * actor, many networks. Where several scopes hold the id, the first in their order counts.
 */
export async function guestActors(db: Kysely<Tables>, rows: readonly StoredRecord[]): Promise<readonly StoredRecord[]> {
  const missing = missingActors(rows);
  const found = new Map<string, StoredRecord>();
  for (let start = 0; start < missing.length; start += idsPerQuery) {
    const guests = await db
      .selectFrom('records')
      .select(['id', 'collection', 'json'])
      .where('collection', '=', 'actors')
      .where('id', 'in', missing.slice(start, start + idsPerQuery))
      .orderBy('kind')
      .orderBy('scope_id')
      .execute();
    for (const { id, ...row } of guests) if (!found.has(id)) found.set(id, row);
  }
  return [...found.values()];
}

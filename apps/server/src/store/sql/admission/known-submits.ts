import type { SignUpReceipt } from '@geflecht/core/contract';
import type { Kysely } from 'kysely';
import type { KnownSubmit } from '../../sign-up-store.js';
import type { SignUpsTable, Tables } from '../tables.js';

/** What a row remembers of its submit. A key that an import brought along has no answer to repeat; its hash matches no body. */
export function knownSubmit(row: Pick<SignUpsTable, 'body_hash' | 'receipt'>): KnownSubmit {
  return { bodyHash: row.body_hash ?? '', receipt: JSON.parse(row.receipt ?? '{}') as SignUpReceipt };
}

/** Those of an event's submits that were answered before, by their keys. */
export async function knownSubmits(
  db: Kysely<Tables>,
  eventId: string,
  submitKeys: readonly string[],
): Promise<ReadonlyMap<string, KnownSubmit>> {
  const rows = await db
    .selectFrom('sign_ups')
    .select(['submit_key', 'body_hash', 'receipt'])
    .where('event_id', '=', eventId)
    .where('submit_key', 'in', submitKeys)
    .execute();
  return new Map(rows.map((row) => [row.submit_key, knownSubmit(row)]));
}

import type { Selectable } from 'kysely';
import type { ApiKey } from '../../keys/api-key.js';
import type { KeyStore } from '../store.js';
import type { ApiKeysTable } from './tables.js';
import type { Database } from './write-transaction.js';

function readRow({ id, hash, label, scopes, audience, ...row }: Selectable<ApiKeysTable>): ApiKey {
  return {
    id,
    hash,
    label,
    scopes: JSON.parse(scopes) as ApiKey['scopes'],
    audience: JSON.parse(audience) as ApiKey['audience'],
    createdAt: row.created_at,
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
  };
}

const keysLock = ['keys'];

/** Keys in a table. */
export function createSqlKeyStore({ db, write }: Database): KeyStore {
  return {
    add: ({ id, hash, label, scopes, audience, createdAt, revokedAt = null }) =>
      write(async (trx) => {
        const json = { scopes: JSON.stringify(scopes), audience: JSON.stringify(audience) };
        const row = { id, hash, label, ...json, created_at: createdAt, revoked_at: revokedAt };
        await trx.insertInto('api_keys').values(row).execute();
      }, keysLock),
    findByHash: async (hash) => {
      const row = await db.selectFrom('api_keys').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row === undefined ? undefined : readRow(row);
    },
    list: async () => {
      const rows = await db.selectFrom('api_keys').selectAll().orderBy('created_at').execute();
      return rows.map(readRow);
    },
    revoke: (keyId, at) =>
      write(async (trx) => {
        const live = trx.updateTable('api_keys').set({ revoked_at: at }).where('id', '=', keyId);
        const { numUpdatedRows } = await live.where('revoked_at', 'is', null).executeTakeFirstOrThrow();
        return numUpdatedRows > 0n;
      }, keysLock),
  };
}

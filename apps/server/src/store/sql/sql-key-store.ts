import type { Kysely, Selectable } from 'kysely';
import type { ApiKey } from '../../keys/api-key.js';
import type { KeyStore } from '../store.js';
import type { ApiKeysTable, Tables } from './tables.js';
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
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
    ...(row.address_id === null ? {} : { addressId: row.address_id }),
    ...(row.former_hash === null ? {} : { former: { hash: row.former_hash, until: row.former_until ?? '' } }),
  };
}

function rowOf({ id, hash, label, scopes, audience, ...key }: ApiKey): ApiKeysTable {
  return {
    id,
    hash,
    label,
    scopes: JSON.stringify(scopes),
    audience: JSON.stringify(audience),
    created_at: key.createdAt,
    revoked_at: key.revokedAt ?? null,
    expires_at: key.expiresAt ?? null,
    address_id: key.addressId ?? null,
    former_hash: key.former?.hash ?? null,
    former_until: key.former?.until ?? null,
  };
}

async function letOrganise(db: Kysely<Tables>, keyId: string, eventId: string): Promise<void> {
  const row = await db.selectFrom('api_keys').selectAll().where('id', '=', keyId).executeTakeFirst();
  if (row === undefined) return;
  const audience = readRow(row).audience;
  if (audience.organises.includes(eventId)) return;
  const wider = JSON.stringify({ ...audience, organises: [...audience.organises, eventId] });
  await db.updateTable('api_keys').set({ audience: wider }).where('id', '=', keyId).execute();
  if (row.address_id === null) return;
  await db.updateTable('team_addresses').set({ audience: wider }).where('id', '=', row.address_id).execute();
}

async function rotate(db: Kysely<Tables>, keyId: string, next: { hash: string; until: string }): Promise<boolean> {
  const live = db.updateTable('api_keys').where('id', '=', keyId).where('revoked_at', 'is', null);
  const rotated = live.set((row) => ({ former_hash: row.ref('hash'), former_until: next.until, hash: next.hash }));
  return (await rotated.executeTakeFirstOrThrow()).numUpdatedRows > 0n;
}

const keysLock = ['keys'];

/** Keys in a table. */
export function createSqlKeyStore({ db, write }: Database): KeyStore {
  return {
    add: (key) =>
      write(async (trx) => {
        await trx.insertInto('api_keys').values(rowOf(key)).execute();
      }, keysLock),
    findByHash: async (hash) => {
      const row = await db
        .selectFrom('api_keys')
        .selectAll()
        .where((where) => where.or([where('hash', '=', hash), where('former_hash', '=', hash)]))
        .executeTakeFirst();
      return row === undefined ? undefined : readRow(row);
    },
    rotate: (keyId, hash, until) => write((trx) => rotate(trx, keyId, { hash, until }), keysLock),
    letOrganise: (keyId, eventId) => write((trx) => letOrganise(trx, keyId, eventId), [...keysLock, 'team']),
    forgetExpired: (before) =>
      write(async (trx) => {
        await trx.deleteFrom('api_keys').where('expires_at', '<', before).execute();
      }, keysLock),
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

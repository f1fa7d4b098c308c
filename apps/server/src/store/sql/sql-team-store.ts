import type { Kysely, Selectable } from 'kysely';
import type { TeamAddress, TeamStore } from '../team-store.js';
import type { TeamAddressesTable } from './organising-tables.js';
import type { Tables } from './tables.js';
import type { Database } from './write-transaction.js';

const lock = ['team'] as const;

function comparable(mail: string): string {
  return mail.trim().toLowerCase();
}

function readAddress({ created_at, scopes, audience, ...row }: Selectable<TeamAddressesTable>): TeamAddress {
  return {
    ...row,
    scopes: JSON.parse(scopes) as TeamAddress['scopes'],
    audience: JSON.parse(audience) as TeamAddress['audience'],
    createdAt: created_at,
  };
}

async function put(db: Kysely<Tables>, { id, mail, label, scopes, audience, createdAt }: TeamAddress): Promise<void> {
  const may = { label, scopes: JSON.stringify(scopes), audience: JSON.stringify(audience) };
  await db
    .insertInto('team_addresses')
    .values({ id, mail: comparable(mail), ...may, created_at: createdAt })
    .onConflict((conflict) => conflict.column('mail').doUpdateSet(may))
    .execute();
}

async function redeem(
  db: Kysely<Tables>,
  hash: string,
  { now, notBefore }: { readonly now: number; readonly notBefore: number },
): Promise<TeamAddress | undefined> {
  const token = db.updateTable('sign_in_tokens').set({ used_at: now }).where('hash', '=', hash);
  const live = token.where('used_at', 'is', null).where('created_at', '>=', notBefore);
  if ((await live.executeTakeFirstOrThrow()).numUpdatedRows === 0n) return undefined;
  const row = await db
    .selectFrom('sign_in_tokens')
    .innerJoin('team_addresses', 'team_addresses.id', 'sign_in_tokens.address_id')
    .selectAll('team_addresses')
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row === undefined ? undefined : readAddress(row);
}

/** The team's addresses and tokens in tables. */
export function createSqlTeamStore({ db, write }: Database): TeamStore {
  const addresses = () => db.selectFrom('team_addresses').selectAll();
  return {
    put: (address) => write((trx) => put(trx, address), lock),
    list: async () => (await addresses().orderBy('mail').execute()).map(readAddress),
    remove: (addressId) =>
      write(async (trx) => {
        const gone = await trx.deleteFrom('team_addresses').where('id', '=', addressId).executeTakeFirstOrThrow();
        return gone.numDeletedRows > 0n;
      }, lock),
    findByMail: async (mail) => {
      const row = await addresses().where('mail', '=', comparable(mail)).executeTakeFirst();
      return row === undefined ? undefined : readAddress(row);
    },
    addToken: ({ hash, addressId, createdAt }, { most, since }, also) =>
      write(async (trx) => {
        await trx.deleteFrom('sign_in_tokens').where('created_at', '<', since).execute();
        const earlier = trx.selectFrom('sign_in_tokens').select('hash').where('address_id', '=', addressId);
        if ((await earlier.execute()).length >= most) return false;
        const row = { hash, address_id: addressId, created_at: createdAt, used_at: null };
        await trx.insertInto('sign_in_tokens').values(row).execute();
        await also({ db: trx });
        return true;
      }, lock),
    redeem: (hash, now, notBefore) => write((trx) => redeem(trx, hash, { now, notBefore }), lock),
  };
}

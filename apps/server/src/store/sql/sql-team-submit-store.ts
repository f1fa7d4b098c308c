import type { TeamSubmitStore } from '../team-submit-store.js';

const millisecondsPerDay = 86_400_000;

/** Answered requests of the team in a table. */
export function createSqlTeamSubmitStore(): TeamSubmitStore {
  return {
    find: async ({ db }, keyId, submitKey) => {
      const own = db.selectFrom('team_submits').select(['body_hash', 'receipt']).where('key_id', '=', keyId);
      const row = await own.where('submit_key', '=', submitKey).executeTakeFirst();
      return row === undefined ? undefined : { bodyHash: row.body_hash, receipt: row.receipt };
    },
    put: async ({ db }, { keyId, submitKey, bodyHash, receipt, at }) => {
      await db
        .deleteFrom('team_submits')
        .where('stored_at', '<', at - millisecondsPerDay)
        .execute();
      const row = { key_id: keyId, submit_key: submitKey, body_hash: bodyHash, receipt, stored_at: at };
      await db.insertInto('team_submits').values(row).execute();
    },
  };
}

import type { AttendanceEntry, AttendanceStore } from '../attendance-store.js';
import type { StoreTransaction } from '../store-transaction.js';
import type { Database } from './write-transaction.js';

function readEntry({ json }: { readonly json: string }): AttendanceEntry {
  return JSON.parse(json) as AttendanceEntry;
}

/** Notes of attendance in a table. */
export function createSqlAttendanceStore({ db }: Pick<Database, 'db'>): AttendanceStore {
  const entriesOf = (eventId: string, tx?: StoreTransaction) => {
    const entries = (tx?.db ?? db).selectFrom('attendance_entries').select('json').where('event_id', '=', eventId);
    return entries.orderBy('at').orderBy('id');
  };
  return {
    list: async (eventId) => (await entriesOf(eventId).execute()).map(readEntry),
    of: async (eventId, signUpId, tx) =>
      (await entriesOf(eventId, tx).where('sign_up_id', '=', signUpId).execute()).map(readEntry),
    add: async (tx, eventId, entries) => {
      const added: string[] = [];
      for (const entry of entries) {
        const { id, signUpId, participantId, at } = entry;
        const row = { event_id: eventId, id, sign_up_id: signUpId, participant_id: participantId };
        const { numInsertedOrUpdatedRows = 0n } = await tx.db
          .insertInto('attendance_entries')
          .values({ ...row, at: Date.parse(at), json: JSON.stringify(entry) })
          .onConflict((conflict) => conflict.columns(['event_id', 'id']).doNothing())
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows > 0n) added.push(id);
      }
      return added;
    },
  };
}

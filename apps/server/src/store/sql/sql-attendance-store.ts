import type { AttendanceEntry, AttendanceStore } from '../attendance-store.js';
import type { Database } from './write-transaction.js';

/** Notes of attendance in a table. */
export function createSqlAttendanceStore({ db }: Pick<Database, 'db'>): AttendanceStore {
  return {
    list: async (eventId) => {
      const entries = db.selectFrom('attendance_entries').select('json').where('event_id', '=', eventId);
      const rows = await entries.orderBy('at').orderBy('id').execute();
      return rows.map(({ json }) => JSON.parse(json) as AttendanceEntry);
    },
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

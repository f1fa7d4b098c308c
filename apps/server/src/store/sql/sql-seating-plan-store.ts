import type { SeatingPlanStore } from '../seating-plan-store.js';
import type { StoreTransaction } from '../store-transaction.js';
import type { Database } from './write-transaction.js';

/** Seating plans in a table. */
export function createSqlSeatingPlanStore({ db }: Pick<Database, 'db'>): SeatingPlanStore {
  const plansOf = (eventId: string, tx?: StoreTransaction) =>
    (tx?.db ?? db)
      .selectFrom('seating_plans')
      .select(['session_id as sessionId', 'revision', 'json'])
      .where('event_id', '=', eventId);
  return {
    find: (eventId, sessionId) => plansOf(eventId).where('session_id', '=', sessionId).executeTakeFirst(),
    list: (eventId, tx) => plansOf(eventId, tx).orderBy('session_id').execute(),
    put: async (tx, eventId, { sessionId, json }) => {
      const { revision } = await tx.db
        .insertInto('seating_plans')
        .values({ event_id: eventId, session_id: sessionId, revision: 1, json })
        .onConflict((conflict) =>
          conflict
            .columns(['event_id', 'session_id'])
            .doUpdateSet(({ eb }) => ({ json, revision: eb('seating_plans.revision', '+', 1) })),
        )
        .returning('revision')
        .executeTakeFirstOrThrow();
      return revision;
    },
  };
}

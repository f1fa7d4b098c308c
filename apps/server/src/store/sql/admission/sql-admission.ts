import type { Kysely } from 'kysely';
import type { Submission } from '../../sign-up-store.js';
import type { TableRow } from '../../store-transaction.js';
import { countCodeUses, countPlaces } from '../count-places.js';
import { placesOf } from '../places-lock.js';
import { bookingRows, signUpRow } from '../sign-up-rows.js';
import type { Tables } from '../tables.js';
import type { WriteTransaction } from '../write-transaction.js';
import type { Admission } from './admission.js';
import { decideBatch, momentOf } from './decide-batch.js';
import type { BatchState, DecidedBatch, Outcome } from './decide-batch.js';
import { knownSubmits } from './known-submits.js';

const rowsPerInsert = 500;

async function readState(
  db: Kysely<Tables>,
  eventId: string,
  batch: readonly Submission<unknown>[],
): Promise<BatchState> {
  const keys = batch.map(({ submitKey }) => submitKey);
  const codes = new Set(batch.flatMap(({ codeHash }) => codeHash ?? []));
  const codeUses = new Map<string, number>();
  for (const code of codes) codeUses.set(code, await countCodeUses(db, eventId, code));
  const known = await knownSubmits(db, eventId, keys);
  return { known, taken: await countPlaces(db, eventId, momentOf(batch)), codeUses };
}

async function insertAll(db: Kysely<Tables>, table: keyof Tables, rows: readonly TableRow['row'][]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    const some = rows.slice(from, from + rowsPerInsert);
    await db.insertInto(table).values(some).execute();
  }
}

async function write(db: Kysely<Tables>, { writes, also }: DecidedBatch): Promise<void> {
  const signUps = writes.map(({ claiming, trace }) => signUpRow(claiming, trace));
  await insertAll(db, 'sign_ups', signUps);
  const bookings = writes.flatMap(({ claiming }) => bookingRows(claiming));
  await insertAll(db, 'bookings', bookings);
  for (const [table, rows] of Map.groupBy(also, (each) => each.table)) {
    const values = rows.map(({ row }) => row);
    await insertAll(db, table, values);
  }
}

/** Admits through Kysely: one transaction per event, whose places it locks. */
export function createSqlAdmission(transaction: WriteTransaction): Admission {
  const admitEvent = (eventId: string, batch: readonly Submission<unknown>[]): Promise<readonly Outcome[]> =>
    transaction(
      async (db) => {
        const decided = decideBatch(batch, await readState(db, eventId, batch));
        await write(db, decided);
        return decided.outcomes;
      },
      [placesOf(eventId)],
    );
  return { isShared: false, admit: (batch) => admitEvent(batch[0]?.eventId ?? '', batch) };
}

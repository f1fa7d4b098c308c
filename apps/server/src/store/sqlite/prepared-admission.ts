import type { Database, Statement } from 'better-sqlite3';
import type { KnownSubmit, Submission } from '../sign-up-store.js';
import { decideBatch, momentOf } from '../sql/admission/decide-batch.js';
import type { BatchState, DecidedBatch, Outcome } from '../sql/admission/decide-batch.js';
import { knownSubmit } from '../sql/admission/known-submits.js';
import { endStates, takenOf } from '../sql/count-places.js';
import type { ClaimCount } from '../sql/count-places.js';
import { bookingRows, signUpRow } from '../sql/sign-up-rows.js';
import type { SignUpsTable } from '../sql/tables.js';

/** Decides and stores submits; to be called within a transaction. */
export type AdmitPrepared = (batch: readonly Submission<unknown>[]) => readonly Outcome[];

const findKnown = 'select body_hash, receipt from sign_ups where event_id = ? and submit_key = ?';

const countClaims = `select bookable_id, claim, lets_pass, count(*) as persons from bookings
  where event_id = ? and claim in ('held', 'waiting') and (claim_until is null or claim_until > ?)
  group by bookable_id, claim, lets_pass`;

const countUses = `select count(*) from sign_ups where event_id = ? and code_hash = ?
  and status not in (${endStates.map((status) => `'${status}'`).join(', ')})`;

/** Statements that insert rows of one shape, prepared once. */
class Inserts {
  readonly #connection: Database;
  readonly #statements = new Map<string, Statement>();

  constructor(connection: Database) {
    this.#connection = connection;
  }

  insert(table: string, row: object): void {
    const columns = Object.keys(row);
    const shape = `${table} (${columns.join(', ')})`;
    const known = this.#statements.get(shape);
    const text = `insert into ${shape} values (${columns.map(() => '?').join(', ')})`;
    const statement = known ?? this.#connection.prepare(text);
    if (known === undefined) this.#statements.set(shape, statement);
    statement.run(Object.values(row));
  }

  write({ writes, also }: DecidedBatch): void {
    for (const { claiming, trace } of writes) {
      this.insert('sign_ups', signUpRow(claiming, trace));
      for (const row of bookingRows(claiming)) this.insert('bookings', row);
    }
    for (const { table, row } of also) this.insert(table, row);
  }
}

type SubmitColumns = Pick<SignUpsTable, 'body_hash' | 'receipt'>;

/** Prepares what admission says to SQLite: the same as through Kysely, without building each statement again. */
export function prepareAdmission(connection: Database): AdmitPrepared {
  const find = connection.prepare<[string, string], SubmitColumns>(findKnown);
  const count = connection.prepare<[string, number], ClaimCount>(countClaims);
  const uses = connection.prepare<[string, string], number>(countUses).pluck();
  const inserts = new Inserts(connection);
  const read = (eventId: string, batch: readonly Submission<unknown>[]): BatchState => {
    const known = new Map<string, KnownSubmit>();
    const codeUses = new Map<string, number>();
    for (const { submitKey, codeHash } of batch) {
      const row = find.get(eventId, submitKey);
      if (row !== undefined) known.set(submitKey, knownSubmit(row));
      if (codeHash !== undefined) codeUses.set(codeHash, uses.get(eventId, codeHash) ?? 0);
    }
    return { known, taken: takenOf(count.all(eventId, momentOf(batch))), codeUses };
  };
  return (batch) => {
    const outcomes = new Map<Submission<unknown>, Outcome>();
    for (const [eventId, own] of Map.groupBy(batch, (submission) => submission.eventId)) {
      const decided = decideBatch(own, read(eventId, own));
      inserts.write(decided);
      for (const [index, submission] of own.entries()) {
        const outcome = decided.outcomes[index];
        if (outcome !== undefined) outcomes.set(submission, outcome);
      }
    }
    return batch.flatMap((submission) => outcomes.get(submission) ?? []);
  };
}

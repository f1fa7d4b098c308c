import type { Database } from 'better-sqlite3';
import type { KnownSubmit, Submission } from '../sign-up-store.js';
import { decideBatch, momentOf } from '../sql/admission/decide-batch.js';
import type { BatchState, Outcome } from '../sql/admission/decide-batch.js';
import { knownSubmit } from '../sql/admission/known-submits.js';
import { endStates } from '../sql/count-places.js';
import type { SignUpsTable } from '../sql/tables.js';
import { KeptPlaces } from './kept-places.js';
import { PreparedInserts } from './prepared-inserts.js';

/** Decides and stores submits; to be called within a transaction. After one that failed it is to be prepared anew. */
export type AdmitPrepared = (batch: readonly Submission<unknown>[]) => readonly Outcome[];

const findKnown = 'select body_hash, receipt from sign_ups where event_id = ? and submit_key = ?';

const countUses = `select count(*) from sign_ups where event_id = ? and code_hash = ?
  and status not in (${endStates.map((status) => `'${status}'`).join(', ')})`;

type Batch = readonly Submission<unknown>[];
type SubmitColumns = Pick<SignUpsTable, 'body_hash' | 'receipt'>;
type Recall = (eventId: string, batch: Batch) => Omit<BatchState, 'taken'>;

function prepareRecall(connection: Database): Recall {
  const find = connection.prepare<[string, string], SubmitColumns>(findKnown);
  const uses = connection.prepare<[string, string], number>(countUses).pluck();
  return (eventId, batch) => {
    const known = new Map<string, KnownSubmit>();
    const codeUses = new Map<string, number>();
    for (const { submitKey, codeHash } of batch) {
      const row = find.get(eventId, submitKey);
      if (row !== undefined) known.set(submitKey, knownSubmit(row));
      if (codeHash !== undefined) codeUses.set(codeHash, uses.get(eventId, codeHash) ?? 0);
    }
    return { known, codeUses };
  };
}

/** Prepares what admission says to SQLite: the same as through Kysely, without building each statement again. */
export function prepareAdmission(connection: Database): AdmitPrepared {
  const recall = prepareRecall(connection);
  const places = new KeptPlaces(connection);
  const inserts = new PreparedInserts(connection);
  const admitEvent = (eventId: string, batch: Batch): readonly Outcome[] => {
    const moment = momentOf(batch);
    const decided = decideBatch(batch, { ...recall(eventId, batch), taken: places.at(eventId, moment) });
    inserts.write(decided);
    places.keep(eventId, decided);
    return decided.outcomes;
  };
  return (batch) => {
    places.begin();
    const outcomes = new Map<Submission<unknown>, Outcome | undefined>();
    for (const [eventId, own] of Map.groupBy(batch, (submission) => submission.eventId)) {
      const answers = admitEvent(eventId, own);
      for (const [index, submission] of own.entries()) outcomes.set(submission, answers[index]);
    }
    places.end();
    return batch.flatMap((submission) => outcomes.get(submission) ?? []);
  };
}

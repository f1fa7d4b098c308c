import type { NeedsAnswer } from '@geflecht/core/sign-up';
import type { Kysely } from 'kysely';
import { randomId } from '../../platform.js';
import type { NeedsStore, RetentionEntry } from '../needs-store.js';
import type { NeedsAnswersTable } from './privacy-tables.js';
import type { Tables } from './tables.js';

const rowsPerInsert = 500;

const read = ({ json }: Pick<NeedsAnswersTable, 'json'>): NeedsAnswer => JSON.parse(json) as NeedsAnswer;

/** Needs answers as rows. */
export function needsRows(eventId: string, needs: readonly NeedsAnswer[]): readonly NeedsAnswersTable[] {
  return needs.map((answer) => ({
    event_id: eventId,
    sign_up_id: answer.signUpId,
    id: answer.id,
    participant_id: answer.participantId,
    question_id: answer.questionId,
    json: JSON.stringify(answer),
  }));
}

/** Writes rows of needs answers that are not there yet. */
export async function insertNeeds(db: Kysely<Tables>, rows: readonly NeedsAnswersTable[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await db
      .insertInto('needs_answers')
      .values(rows.slice(from, from + rowsPerInsert))
      .execute();
  }
}

function answersOf(db: Kysely<Tables>, eventId: string) {
  return db.selectFrom('needs_answers').select('json').where('event_id', '=', eventId).orderBy('id');
}

async function remove(db: Kysely<Tables>, eventId: string, questionId?: string): Promise<number> {
  const all = db.deleteFrom('needs_answers').where('event_id', '=', eventId);
  const some = questionId === undefined ? all : all.where('question_id', '=', questionId);
  const { numDeletedRows } = await some.executeTakeFirst();
  return Number(numDeletedRows);
}

async function writeLog(db: Kysely<Tables>, entries: readonly RetentionEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ eventId, at, group, questionId, count }) => ({
    event_id: eventId,
    at,
    id: randomId(),
    field_group: group,
    question_id: questionId ?? null,
    erased: count,
  }));
  await db.insertInto('retention_log').values(rows).execute();
}

async function readLog(db: Kysely<Tables>, eventId: string): Promise<readonly RetentionEntry[]> {
  const rows = await db
    .selectFrom('retention_log')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy('at')
    .orderBy('field_group')
    .orderBy('question_id')
    .execute();
  return rows.map(({ at, field_group: group, question_id: questionId, erased: count }) => ({
    eventId,
    at,
    group,
    ...(questionId === null ? {} : { questionId }),
    count,
  }));
}

/** Needs answers in a table of their own, which a sign-up that goes takes with it. */
export function createSqlNeedsStore(db: Kysely<Tables>): NeedsStore {
  return {
    list: async (eventId) => (await answersOf(db, eventId).execute()).map(read),
    listOf: async (eventId, signUpIds) => {
      if (signUpIds.length === 0) return [];
      return (await answersOf(db, eventId).where('sign_up_id', 'in', signUpIds).execute()).map(read);
    },
    of: async (eventId, signUpId, tx) =>
      (
        await answersOf(tx?.db ?? db, eventId)
          .where('sign_up_id', '=', signUpId)
          .execute()
      ).map(read),
    removeQuestion: (tx, eventId, questionId) => remove(tx.db, eventId, questionId),
    removeEvent: (tx, eventId) => remove(tx.db, eventId),
    log: (tx, entries) => writeLog(tx.db, entries),
    logged: (eventId) => readLog(db, eventId),
  };
}

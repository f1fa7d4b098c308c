import type { Kysely } from 'kysely';

interface Before {
  readonly records: {
    readonly kind: string;
    readonly scope_id: string;
    readonly collection: string;
    readonly json: string;
  };
  readonly sign_ups: { readonly event_id: string; readonly id: string; readonly json: string };
  readonly needs_answers: Readonly<
    Record<'event_id' | 'sign_up_id' | 'id' | 'participant_id' | 'question_id' | 'json', string>
  >;
}

interface KeptAnswer {
  readonly questionId: string;
  readonly participantId?: string;
  readonly value: unknown;
}

interface KeptSignUp {
  readonly id: string;
  readonly scope?: unknown;
  readonly participants: readonly { readonly id: string }[];
  readonly answers?: readonly KeptAnswer[];
  readonly consents?: readonly { readonly purpose: string }[];
}

async function createTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('needs_answers')
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('sign_up_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('participant_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('needs_answers_key', ['event_id', 'sign_up_id', 'id'])
    .addForeignKeyConstraint(
      'needs_answers_sign_up',
      ['event_id', 'sign_up_id'],
      'sign_ups',
      ['event_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
  await db.schema
    .createTable('retention_log')
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('field_group', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text')
    .addColumn('erased', 'integer', (column) => column.notNull())
    .execute();
}

async function needsQuestions(db: Kysely<Before>): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('records')
    .select(['scope_id', 'json'])
    .where('kind', '=', 'event')
    .where('collection', '=', 'questions')
    .execute();
  const parsed = rows.map(({ scope_id: eventId, json }) => {
    const { id, group } = JSON.parse(json) as { readonly id: string; readonly group?: string };
    return { key: JSON.stringify([eventId, id]), group };
  });
  return new Set(parsed.filter(({ group }) => group === 'needs').map(({ key }) => key));
}

function needsRow(eventId: string, signUp: KeptSignUp, answer: KeptAnswer) {
  const participantId = answer.participantId ?? signUp.participants[0]?.id ?? '';
  const { questionId, value } = answer;
  const { id: signUpId, scope, consents = [] } = signUp;
  const consent = consents.find(({ purpose }) => purpose === 'needs');
  const id = `${signUpId}:${questionId}:${participantId}`;
  const record = { id, scope, signUpId, participantId, questionId, value, consent };
  return {
    event_id: eventId,
    sign_up_id: signUpId,
    id,
    participant_id: participantId,
    question_id: questionId,
    json: JSON.stringify(record),
  };
}

/** Takes what earlier versions kept among the other answers out of every sign-up. */
async function moveNeeds(db: Kysely<Before>): Promise<void> {
  const asked = await needsQuestions(db);
  if (asked.size === 0) return;
  for (const row of await db.selectFrom('sign_ups').select(['event_id', 'id', 'json']).execute()) {
    const { event_id: eventId, id, json } = row;
    const signUp = JSON.parse(json) as KeptSignUp;
    const isNeed = ({ questionId }: KeptAnswer) => asked.has(JSON.stringify([eventId, questionId]));
    const needs = (signUp.answers ?? []).filter(isNeed);
    if (needs.length === 0) continue;
    const answers = (signUp.answers ?? []).filter((answer) => !isNeed(answer));
    const rows = new Map(needs.map((answer) => needsRow(eventId, signUp, answer)).map((each) => [each.id, each]));
    await db
      .insertInto('needs_answers')
      .values([...rows.values()])
      .execute();
    await db
      .updateTable('sign_ups')
      .set({ json: JSON.stringify({ ...signUp, answers }) })
      .where('event_id', '=', eventId)
      .where('id', '=', id)
      .execute();
  }
}

/** Needs answers in a table of their own, and a log of what was erased. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTables(db);
  await moveNeeds(db);
}

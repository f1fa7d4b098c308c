import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { isPostgres } from './is-postgres.js';

const columns = 'event_id, sign_up_id, revision';

const sqliteTriggers = ['insert', 'update of revision'].map(
  (on, index) => `create trigger sign_ups_untold_${index} after ${on} on sign_ups begin
    insert into webhook_untold (${columns}) select new.event_id, new.id, new.revision
      where exists (select 1 from webhooks where event_id = new.event_id) on conflict do nothing;
  end`,
);

const postgresTriggers = [
  `create function note_untold() returns trigger language plpgsql set search_path from current as $$ begin
    insert into webhook_untold (${columns}) select event_id, id, revision from changed
      where event_id in (select event_id from webhooks) on conflict do nothing;
    return null;
  end $$`,
  ...['insert', 'update'].map(
    (on) => `create trigger sign_ups_untold_${on} after ${on} on sign_ups referencing new table as changed
      for each statement execute function note_untold()`,
  ),
];

/** Keeps which sign-ups webhooks were not told all of, so that nobody has to look through the others. */
export async function keepUntoldSignUps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('webhook_untold')
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('sign_up_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('webhook_untold_key', ['event_id', 'sign_up_id', 'revision'])
    .execute();
  await sql`insert into webhook_untold (${sql.raw(columns)})
    select sign_ups.event_id, sign_ups.id, sign_ups.revision from sign_ups
      left join webhook_told on webhook_told.event_id = sign_ups.event_id and webhook_told.sign_up_id = sign_ups.id
      where sign_ups.event_id in (select event_id from webhooks)
        and (webhook_told.revision is null or webhook_told.revision <> sign_ups.revision)`.execute(db);
  for (const statement of isPostgres(db) ? postgresTriggers : sqliteTriggers) await sql.raw(statement).execute(db);
}

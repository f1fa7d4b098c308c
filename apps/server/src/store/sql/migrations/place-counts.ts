import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { isPostgres } from './is-postgres.js';

const counted = "claim in ('held', 'waiting') and claim_until is null";
const columns = 'event_id, bookable_id, claim, lets_pass';

const sqliteTriggers = (['insert', 'delete'] as const).map((on) => {
  const row = on === 'insert' ? 'new' : 'old';
  const [key, step] = [columns.replaceAll(/\w+/g, `${row}.$&`), on === 'insert' ? 1 : -1];
  return `create trigger bookings_${on}_counted after ${on} on bookings
    when ${row}.claim in ('held', 'waiting') and ${row}.claim_until is null begin
      insert into place_counts (${columns}, persons) values (${key}, ${step})
        on conflict (${columns}) do update set persons = persons + excluded.persons;
    end`;
});

const postgresTriggers = (['insert', 'delete'] as const).flatMap((on) => {
  const [table, sign] = on === 'insert' ? ['new', ''] : ['old', '-'];
  return [
    `create function count_bookings_${on}() returns trigger language plpgsql set search_path from current as $$ begin
      insert into place_counts (${columns}, persons)
        select ${columns}, ${sign}count(*) from changed where ${counted} group by ${columns}
        on conflict (${columns}) do update set persons = place_counts.persons + excluded.persons;
      return null;
    end $$`,
    `create trigger bookings_${on}_counted after ${on} on bookings referencing ${table} table as changed
      for each statement execute function count_bookings_${on}()`,
  ];
});

/**
 * Keeps how many persons claim places for good in a table that the database itself keeps true, whatever writes bookings.
 * Claims that lapse are few, and counted by an index of their own.
 */
export async function keepPlaceCounts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('place_counts')
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('bookable_id', 'text', (column) => column.notNull())
    .addColumn('claim', 'text', (column) => column.notNull())
    .addColumn('lets_pass', 'integer', (column) => column.notNull())
    .addColumn('persons', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('place_counts_key', ['event_id', 'bookable_id', 'claim', 'lets_pass'])
    .execute();
  await sql`insert into place_counts (${sql.raw(columns)}, persons)
    select ${sql.raw(columns)}, count(*) from bookings where ${sql.raw(counted)} group by ${sql.raw(columns)}`.execute(
    db,
  );
  await db.schema.dropIndex('bookings_places').execute();
  await sql`create index bookings_lapsing on bookings (event_id, claim_until, claim, bookable_id, lets_pass)
    where claim_until is not null`.execute(db);
  await sql`create index bookings_waiting on bookings (event_id, sign_up_id) where claim = 'waiting'`.execute(db);
  for (const statement of isPostgres(db) ? postgresTriggers : sqliteTriggers) await sql.raw(statement).execute(db);
}

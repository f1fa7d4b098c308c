import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { isPostgres } from './is-postgres.js';

/** What several processes on one database server limit together; a power cut may forget it, and so nothing waits for the disk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (!isPostgres(db)) return;
  await sql`create unlogged table rate_limits (
    bucket text primary key, left_over double precision not null, at bigint not null, most integer not null,
    seconds integer not null, asked integer not null, granted integer not null, until bigint not null)`.execute(db);
  await sql`create unlogged table used_marks (
    mark text primary key, used_by text not null, until bigint not null)`.execute(db);
  await db.schema.createIndex('rate_limits_until').on('rate_limits').column('until').execute();
  await db.schema.createIndex('used_marks_until').on('used_marks').column('until').execute();
}

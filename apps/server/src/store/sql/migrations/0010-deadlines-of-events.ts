import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Deadlines found by event as well as by time; most sign-ups have none, and are in neither index. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('sign_ups_due').execute();
  await sql`create index sign_ups_due on sign_ups (due_at) where due_at is not null`.execute(db);
  await sql`create index sign_ups_due_event on sign_ups (event_id, due_at) where due_at is not null`.execute(db);
}

import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Manage keys, addresses to find sign-ups by, and deadlines. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('sign_ups').addColumn('manage_key_hash', 'text').execute();
  await db.schema.alterTable('sign_ups').addColumn('mail_hash', 'text').execute();
  await db.schema.alterTable('sign_ups').addColumn('due_at', 'bigint').execute();
  // Places not confirmed lapse already; who knows an address of an old sign-up finds it once it is written again.
  await sql`update sign_ups set due_at = (select min(claim_until) from bookings
    where bookings.event_id = sign_ups.event_id and bookings.sign_up_id = sign_ups.id)`.execute(db);
  await db.schema.createIndex('sign_ups_manage_key').on('sign_ups').column('manage_key_hash').unique().execute();
  await db.schema.createIndex('sign_ups_mail').on('sign_ups').columns(['event_id', 'mail_hash']).execute();
  // Places are counted from the index alone.
  await db.schema.dropIndex('bookings_places').execute();
  const places = db.schema.createIndex('bookings_places').on('bookings');
  await places.columns(['event_id', 'claim', 'bookable_id', 'lets_pass', 'claim_until']).execute();
  await db.schema.createIndex('sign_ups_due').on('sign_ups').column('due_at').execute();
}

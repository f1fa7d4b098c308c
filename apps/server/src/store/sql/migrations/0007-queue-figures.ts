import type { Kysely } from 'kysely';

/** Indices that tell how long things wait without their rows being read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('mails_due').execute();
  await db.schema.createIndex('mails_due').on('mails').columns(['status', 'not_before', 'queued_at']).execute();
  await db.schema.dropIndex('webhook_deliveries_next').execute();
  const next = db.schema.createIndex('webhook_deliveries_next').on('webhook_deliveries');
  await next.columns(['status', 'next_at', 'created_at']).execute();
}

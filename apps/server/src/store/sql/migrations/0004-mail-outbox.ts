import type { Kysely } from 'kysely';

async function createMailTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mails')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('dedupe_key', 'text', (column) => column.notNull().unique())
    .addColumn('event_id', 'text')
    .addColumn('sign_up_id', 'text')
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('address_key', 'text', (column) => column.notNull())
    .addColumn('template', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('not_before', 'bigint', (column) => column.notNull())
    .addColumn('leased_by', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('queued_at', 'bigint', (column) => column.notNull())
    .addColumn('settled_at', 'bigint')
    .addColumn('failure', 'text')
    .execute();
  await db.schema.createIndex('mails_due').on('mails').columns(['status', 'not_before']).execute();
  await db.schema.createIndex('mails_address').on('mails').columns(['address_key', 'settled_at']).execute();
  await db.schema.createIndex('mails_sign_up').on('mails').columns(['event_id', 'sign_up_id']).execute();
}

/** Mails to be sent, and what parties were told of when and where events are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createMailTable(db);
  await db.schema
    .createTable('told_events')
    .addColumn('event_id', 'text', (column) => column.primaryKey())
    .addColumn('told', 'text', (column) => column.notNull())
    .execute();
}

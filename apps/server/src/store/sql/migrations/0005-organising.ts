import type { Kysely } from 'kysely';

async function createWebhookTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('webhooks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('types', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('removed_at', 'text')
    .execute();
  await db.schema
    .createTable('webhook_deliveries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('webhook_id', 'text', (column) => column.notNull().references('webhooks.id').onDelete('cascade'))
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('answer', 'text')
    .execute();
  await db.schema
    .createTable('webhook_told')
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('sign_up_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('entries', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('webhook_told_key', ['event_id', 'sign_up_id'])
    .execute();
}

async function createTeamTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('team_addresses')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('mail', 'text', (column) => column.notNull().unique())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('sign_in_tokens')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('address_id', 'text', (column) => column.notNull().references('team_addresses.id').onDelete('cascade'))
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('used_at', 'bigint')
    .execute();
  await db.schema.alterTable('api_keys').addColumn('expires_at', 'text').execute();
  await db.schema.alterTable('api_keys').addColumn('former_hash', 'text').execute();
  await db.schema.alterTable('api_keys').addColumn('former_until', 'text').execute();
  await db.schema.alterTable('api_keys').addColumn('address_id', 'text').execute();
  await db.schema.createIndex('api_keys_former').on('api_keys').column('former_hash').execute();
}

async function createEventTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('attendance_entries')
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('sign_up_id', 'text', (column) => column.notNull())
    .addColumn('participant_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('attendance_entries_key', ['event_id', 'id'])
    .execute();
  await db.schema
    .createTable('seating_plans')
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('session_id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('seating_plans_key', ['event_id', 'session_id'])
    .execute();
  await db.schema
    .createTable('team_submits')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('submit_key', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .addColumn('stored_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('team_submits_key', ['key_id', 'submit_key'])
    .execute();
}

/** Webhooks, sign-in by mail, attendance, seating plans and what the team asked for before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createWebhookTables(db);
  await createTeamTables(db);
  await createEventTables(db);
  await db.schema
    .createIndex('webhook_deliveries_next')
    .on('webhook_deliveries')
    .columns(['status', 'next_at'])
    .execute();
  await db.schema.createIndex('webhooks_event').on('webhooks').column('event_id').execute();
}

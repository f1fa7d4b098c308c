import type { Kysely } from 'kysely';

async function createDocumentTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('scopes')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('frame', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('scopes_key', ['kind', 'id'])
    .execute();
  await db.schema
    .createTable('records')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('scope_id', 'text', (column) => column.notNull())
    .addColumn('collection', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('records_key', ['kind', 'scope_id', 'collection', 'id'])
    .addForeignKeyConstraint('records_scope', ['kind', 'scope_id'], 'scopes', ['kind', 'id'], (constraint) =>
      constraint.onDelete('cascade'),
    )
    .execute();
}

async function createSignUpTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sign_ups')
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('submit_key', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text')
    .addColumn('receipt', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('code_hash', 'text')
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('json', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('sign_ups_key', ['event_id', 'id'])
    .addUniqueConstraint('sign_ups_submit_key', ['event_id', 'submit_key'])
    .execute();
  await db.schema
    .createTable('bookings')
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('sign_up_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('participant_id', 'text', (column) => column.notNull())
    .addColumn('bookable_id', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('rank', 'integer')
    .addColumn('claim', 'text', (column) => column.notNull())
    .addColumn('claim_until', 'bigint')
    .addColumn('lets_pass', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('bookings_key', ['event_id', 'sign_up_id', 'id'])
    .addForeignKeyConstraint(
      'bookings_sign_up',
      ['event_id', 'sign_up_id'],
      'sign_ups',
      ['event_id', 'id'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();
}

async function createKeyTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('api_keys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('scopes', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('revoked_at', 'text')
    .execute();
}

/** Documents, sign-ups with the places they take, and keys. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createDocumentTables(db);
  await createSignUpTables(db);
  await createKeyTable(db);
  const places = db.schema.createIndex('bookings_places').on('bookings');
  await places.columns(['event_id', 'claim', 'bookable_id']).execute();
  await db.schema.createIndex('sign_ups_code').on('sign_ups').columns(['event_id', 'code_hash']).execute();
}

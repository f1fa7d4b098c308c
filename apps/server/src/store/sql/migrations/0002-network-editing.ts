import type { Kysely } from 'kysely';

/** Answers to edits of networks, and what was removed by them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('network_submits')
    .addColumn('network_id', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('submit_key', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('receipt', 'text', (column) => column.notNull())
    .addColumn('suggestion_id', 'text')
    .addColumn('stored_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('network_submits_key', ['network_id', 'key_id', 'submit_key'])
    .execute();
  await db.schema
    .createTable('removed_records')
    .addColumn('network_id', 'text', (column) => column.notNull())
    .addColumn('collection', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('set_id', 'text', (column) => column.notNull())
    .addColumn('json', 'text')
    .addColumn('removed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('removed_records_key', ['network_id', 'collection', 'id'])
    .execute();
  const sets = db.schema.createIndex('removed_records_set').on('removed_records');
  await sets.columns(['network_id', 'set_id']).execute();
}

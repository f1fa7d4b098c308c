import { sql } from 'kysely';
import type { Store } from '../store.js';
import { ParsedRecords } from './parsed-records.js';
import { readQueues } from './read-queues.js';
import { createSqlDocumentStore } from './sql-document-store.js';
import { createSqlKeyStore } from './sql-key-store.js';
import { organisingReset } from './organising-reset.js';
import { createSqlMailStore } from './sql-mail-store.js';
import { createSqlNeedsStore } from './sql-needs-store.js';
import { createSqlNetworkStore } from './sql-network-store.js';
import { createSqlOrganisingStore } from './sql-organising-store.js';
import { createSqlSignUpStore } from './sql-sign-up-store.js';
import type { Database } from './write-transaction.js';

/** What a reset empties, in an order that breaks no reference. */
const everything = [
  ...organisingReset,
  'mails',
  'told_events',
  'retention_log',
  'needs_answers',
  'bookings',
  'place_counts',
  'sign_ups',
  'network_submits',
  'removed_records',
  'records',
  'scopes',
] as const;

/** A store over any database Kysely speaks to. */
export function createSqlStore(database: Database): Store {
  const { db, write, changes } = database;
  const parsed = new ParsedRecords();
  return {
    documents: createSqlDocumentStore(database, parsed),
    signUps: createSqlSignUpStore(database),
    mails: createSqlMailStore(database),
    needs: createSqlNeedsStore(db),
    networks: createSqlNetworkStore(database, parsed),
    keys: createSqlKeyStore(database),
    organising: createSqlOrganisingStore(database),
    onChange: (listener) => changes.listen(listener),
    queues: () => readQueues(db),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    reset: () =>
      write(async (trx) => {
        for (const table of everything) {
          await trx.deleteFrom(table).execute();
        }
      }),
    close: () => db.destroy(),
  };
}

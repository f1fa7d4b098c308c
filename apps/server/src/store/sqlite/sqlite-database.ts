import { chmodSync } from 'node:fs';
import SqliteConnection from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { ServerError } from '../../errors/server-error.js';
import { createChangeFeed } from '../change-feed.js';
import type { AdmitBatch } from '../sql/admission/admission.js';
import { documentsLock } from '../sql/documents-lock.js';
import type { Tables } from '../sql/tables.js';
import type { Database, WriteTransaction } from '../sql/write-transaction.js';
import { withKeptStatements } from './kept-statements.js';
import { prepareAdmission } from './prepared-admission.js';
import type { AdmitPrepared } from './prepared-admission.js';
import { sqliteFreshness } from './sqlite-freshness.js';

/** Where the database is and how patient it is. */
export interface SqliteOptions {
  /** Path of the file, or `:memory:`. */
  readonly file: string;
  /** Milliseconds to wait for another process that writes; default 2,000. */
  readonly busyTimeout?: number | undefined;
}

const readableByOwner = 0o600;

function connect({ file, busyTimeout = 2_000 }: SqliteOptions): SqliteConnection.Database {
  try {
    const connection = new SqliteConnection(file, { timeout: busyTimeout });
    // WAL survives a killed process, FULL a power cut: a commit returns after the disk has it.
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    if (file !== ':memory:') chmodSync(file, readableByOwner);
    return connection;
  } catch (error) {
    throw new ServerError({
      code: 'database-unusable',
      finding: 'The database file cannot be opened',
      wayOut: 'Check that the data folder exists, is writable and holds a database of this server',
      cause: error,
    });
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteConnection.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function translate(error: unknown): unknown {
  if (!isBusy(error)) return error;
  return new ServerError({
    code: 'store-busy',
    finding: 'Another process is writing to the database',
    wayOut: 'Try again in a moment',
    cause: error,
  });
}

/** Kysely begins deferred transactions, which may fail halfway; an immediate one waits at its start. */
function immediately(db: Kysely<Tables>, afterwards: (locks: readonly string[]) => void): WriteTransaction {
  return (work, locks = []) =>
    db.connection().execute(async (connection) => {
      try {
        await sql`begin immediate`.execute(connection);
      } catch (error) {
        throw translate(error);
      }
      try {
        const value = await work(connection);
        await sql`commit`.execute(connection);
        return value;
      } catch (error) {
        // Some failures, a full disk among them, have rolled back already.
        await sql`rollback`.execute(connection).catch(() => undefined);
        throw translate(error);
      } finally {
        afterwards(locks);
      }
    });
}

/** Admits with prepared statements while nobody else of this process uses the connection. */
function admitTogether(db: Kysely<Tables>, connection: SqliteConnection.Database): AdmitBatch {
  // Its tables are there only once the database was migrated.
  let prepared: AdmitPrepared | undefined;
  const admit = connection.transaction((batch: Parameters<AdmitPrepared>[0]) => {
    prepared ??= prepareAdmission(connection);
    return prepared(batch);
  });
  return async (batch) => {
    try {
      return await db.connection().execute(() => Promise.resolve(admit.immediate(batch)));
    } catch (error) {
      // What it remembers may have been rolled back.
      prepared = undefined;
      throw translate(error);
    }
  };
}

/** What other processes wrote is heard of this late at the most; asking for it takes longer than a remembered answer. */
const millisecondsUnasked = 10;

function atMostEvery(milliseconds: number, ask: () => string): () => string {
  let [answer, askedAt] = ['', -Infinity];
  return () => {
    const now = performance.now();
    if (now - askedAt >= milliseconds) [answer, askedAt] = [ask(), now];
    return answer;
  };
}

/**
 * Opens a SQLite database over one connection: writers of this process queue up, those of others wait.
 * @throws ServerError `database-unusable`
 */
export function openSqliteDatabase(options: SqliteOptions): Database {
  const connection = connect(options);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withKeptStatements(connection) }) });
  const admission = { isShared: true, admit: admitTogether(db, connection) };
  const { ofOthers } = sqliteFreshness(connection);
  let writes = 0;
  const write = immediately(db, (locks) => {
    if (locks.length === 0 || locks.includes(documentsLock)) writes += 1;
  });
  const documentsToken = (): string => `${ofOthers()}/${writes}`;
  const ofOthersLately = atMostEvery(millisecondsUnasked, ofOthers);
  const recentToken = (): string => `${ofOthersLately()}/${writes}`;
  return { db, write, changes: createChangeFeed(), admission, documentsToken, recentToken };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { randomId } from './platform.js';
import { postgresOfRun } from './run-postgres-harness.js';
import { openPostgresStore } from './store/postgres/open-postgres-store.js';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.js';
import type { OpenedStore, Store } from './store/store.js';

/** Databases the store works on. */
export const databaseKinds = ['sqlite', 'postgres'] as const;

/** One of the databases the store works on. */
export type DatabaseKind = (typeof databaseKinds)[number];

/** An empty database of its own for one test, which may be opened several times. */
export interface TestDatabase {
  readonly kind: DatabaseKind;
  /** File of SQLite, address of PostgreSQL. */
  readonly place: string;
  /** Arguments that make `geflecht-server` use it. */
  readonly args: readonly string[];
  /** Environment that makes `geflecht-server` use it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly open: () => Promise<OpenedStore>;
  readonly remove: () => Promise<void>;
}

/** A test that waits for another writer waits this long, in milliseconds; SQLite makes the whole process wait. */
const busyTimeouts = { sqlite: 50, postgres: 500 };

/** The database of this run: SQLite, and PostgreSQL in the test project of that name. */
export function databaseOfRun(): DatabaseKind {
  return process.env['GEFLECHT_TEST_DATABASE'] === 'postgres' ? 'postgres' : 'sqlite';
}

async function inFolder(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'geflecht-store-'));
  const file = join(folder, 'geflecht.sqlite');
  return {
    kind: 'sqlite',
    place: file,
    args: ['--data', folder],
    environment: {},
    open: () => openSqliteStore({ file, busyTimeout: busyTimeouts.sqlite }),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function inSchema(): Promise<TestDatabase> {
  const server = await postgresOfRun();
  const schema = `test_${Buffer.from(randomId(), 'base64url').toString('hex')}`;
  await onServer(server, `create schema ${schema}`);
  const url = `${server}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  return {
    kind: 'postgres',
    place: url,
    args: [],
    environment: { DATABASE_URL: url, GEFLECHT_SECRET: 'a secret of tests that opens nothing in earnest' },
    open: () => openPostgresStore({ url, busyTimeout: busyTimeouts.postgres, connections: 4 }),
    remove: () => onServer(server, `drop schema ${schema} cascade`),
  };
}

/** Makes an empty database; default of the kind this run is for. */
export function makeTestDatabase(kind: DatabaseKind = databaseOfRun()): Promise<TestDatabase> {
  return kind === 'sqlite' ? inFolder() : inSchema();
}

/** Stores of the other database that a test is done with: making tables takes longer than most tests. */
const spare: { readonly store: Store; readonly place: string }[] = [];

async function openSpare(): Promise<{ readonly store: Store; readonly place: string }> {
  const known = spare.pop();
  if (known !== undefined) return known;
  const database = await makeTestDatabase('postgres');
  return { store: (await database.open()).store, place: database.place };
}

async function emptyTables(url: string): Promise<void> {
  const tables = "select tablename from pg_tables where schemaname = current_schema() and tablename not like 'kysely%'";
  await onServer(
    url,
    `set session_replication_role = replica; do $$ declare each record; begin
       for each in ${tables} loop execute format('delete from %I', each.tablename); end loop; end $$`,
  );
}

/** Opens a store in an empty database that nobody sees any more once the store is closed; SQLite keeps it in memory. */
export async function openTestStore(): Promise<Store> {
  if (databaseOfRun() === 'sqlite')
    return (await openSqliteStore({ file: ':memory:', busyTimeout: busyTimeouts.sqlite })).store;
  const own = await openSpare();
  let isClosed = false;
  const close = async (): Promise<void> => {
    // Whoever closes twice must not hand one database to two others.
    if (isClosed) return;
    isClosed = true;
    await emptyTables(own.place);
    spare.push(own);
  };
  return { ...own.store, close };
}

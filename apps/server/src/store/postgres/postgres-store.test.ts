import { buildEventDocument } from '@geflecht/core/testing';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextRequest, openHarness } from '../../server-harness.js';
import { makeTestDatabase } from '../../store-harness.js';
import type { TestDatabase } from '../../store-harness.js';
import type { Store } from '../store.js';
import { lockStatements } from './advisory-locks.js';
import { openPostgresStore } from './open-postgres-store.js';
import { openPostgresDatabase } from './postgres-database.js';

let database: TestDatabase;
let store: Store;

beforeEach(async () => {
  database = await makeTestDatabase('postgres');
  ({ store } = await database.open());
});

afterEach(async () => {
  await store.close();
  await database.remove();
});

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.place });
  await client.connect();
  return client;
}

async function schemaOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_schema() as name');
  return rows[0]?.name ?? '';
}

describe('the store on a database server', () => {
  it('answers 503 while another process changes the sign-ups, and takes the sign-up afterwards', async () => {
    const server = await openHarness({ database });
    const other = await connect();
    await other.query(`begin; ${lockStatements(await schemaOf(other), ['places of event-1'])}`);
    const request = nextRequest();
    const response = await server.post(request);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '2']);
    expect((await server.get('/v1/events/event-1')).status).toBe(200);
    await other.query('rollback');
    await other.end();
    expect((await server.post(request)).status).toBe(201);
    await server.close();
  });

  it('lets sign-ups to one event wait for no other event', async () => {
    const server = await openHarness({ database });
    const other = await connect();
    await other.query(`begin; ${lockStatements(await schemaOf(other), ['places of event-2', 'places of event-3'])}`);
    expect((await server.signUp()).status).toBe(201);
    await other.end();
    await server.close();
  });

  it('tells of changes of other processes', async () => {
    const second = (await database.open()).store;
    const heard = Promise.withResolvers<string>();
    const stop = second.onChange(heard.resolve);
    const tell = setInterval(() => void store.documents.put(buildEventDocument()), 50);
    expect(await heard.promise).toBe('event-1');
    clearInterval(tell);
    stop();
    await second.close();
  });

  it('makes its tables once, however many processes start together', async () => {
    const empty = await makeTestDatabase('postgres');
    const opened = await Promise.all([1, 2, 3].map(() => empty.open()));
    expect(opened.filter(({ migrated }) => migrated.length > 0)).toHaveLength(1);
    await Promise.all(opened.map((each) => each.store.close()));
    await empty.remove();
  });

  it('waits for the disk, whatever its address asks for', async () => {
    const url = `${database.place}${encodeURIComponent(' -c synchronous_commit=off')}`;
    const { database: opened, close } = await openPostgresDatabase({ url });
    const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(opened.db);
    await close();
    expect(rows).toEqual([{ synchronous_commit: 'on' }]);
  });

  it('does not take a transaction for done that a failed statement has undone', async () => {
    const { database: opened, close } = await openPostgresDatabase({ url: database.place });
    const written = opened.write((trx) => sql`select 1 / 0`.execute(trx).catch(() => undefined));
    await expect(written).rejects.toMatchObject({ code: 'database-unusable' });
    await close();
  });

  it('refuses a database of a newer version', async () => {
    const client = await connect();
    await client.query("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')");
    await client.end();
    await expect(database.open()).rejects.toMatchObject({ code: 'database-newer' });
  });

  it('says that a server cannot be reached in place of waiting for it', async () => {
    const url = 'postgres://nobody@127.0.0.1:1/nothing';
    await expect(openPostgresStore({ url })).rejects.toMatchObject({ code: 'store-busy' });
  });

  it('stores texts with zero characters', async () => {
    const server = await openHarness({ database });
    const submitKey = 'zero\0character';
    expect((await server.signUp({ submitKey })).status).toBe(201);
    expect((await server.get('/v1/events/event%001')).status).toBe(404);
    expect((await store.signUps.list('event-1')).map((signUp) => signUp.submitKey)).toEqual([submitKey]);
    await server.close();
  });
});

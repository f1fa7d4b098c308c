import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextRequest, openHarness } from '../../server-harness.js';
import { makeTestDatabase } from '../../store-harness.js';
import type { TestDatabase } from '../../store-harness.js';
import type { Store } from '../store.js';
import { openSqliteStore } from './open-sqlite-store.js';

let database: TestDatabase;
let file: string;
let store: Store;

beforeEach(async () => {
  database = await makeTestDatabase('sqlite');
  file = database.place;
  ({ store } = await database.open());
});

afterEach(async () => {
  await store.close();
  await database.remove();
});

describe('the store in a file', () => {
  it('writes through to the disk at every commit and keeps references whole', async () => {
    const raw = new SqliteConnection(file);
    expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
    raw.close();
    const server = await openHarness({ database });
    await server.signUp();
    await server.close();
    const broken = new SqliteConnection(file);
    broken.pragma('foreign_keys = ON');
    expect(() => broken.prepare("delete from sign_ups where id = ''").run()).not.toThrow();
    broken.prepare('delete from sign_ups').run();
    expect(broken.prepare('select count(*) as left from bookings').get()).toEqual({ left: 0 });
    broken.close();
  });

  it('is readable by its owner alone', () => {
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('answers 503 while another process writes, and takes the sign-up afterwards', async () => {
    const server = await openHarness({ database });
    const other = new SqliteConnection(file);
    other.exec('begin immediate');
    const request = nextRequest();
    const response = await server.post(request);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '2']);
    expect(await response.json()).toMatchObject({ code: 'overloaded' });
    expect((await server.get('/v1/events/event-1')).status).toBe(200);
    other.exec('rollback');
    other.close();
    expect((await server.post(request)).status).toBe(201);
    await server.close();
  });

  it('refuses a database of a newer version', async () => {
    const raw = new SqliteConnection(file);
    raw.prepare("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')").run();
    raw.close();
    await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: 'database-newer' });
  });

  it('refuses a file that is no database', async () => {
    await expect(openSqliteStore({ file: dirname(file) })).rejects.toMatchObject({ code: 'database-unusable' });
  });
});

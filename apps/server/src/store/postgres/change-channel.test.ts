import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTestDatabase } from '../../store-harness.js';
import type { TestDatabase } from '../../store-harness.js';
import { createChangeChannel } from './change-channel.js';
import type { ChangeChannel } from './change-channel.js';

let database: TestDatabase;
let asking: pg.Client;
let channels: readonly ChangeChannel[];

beforeEach(async () => {
  database = await makeTestDatabase('postgres');
  asking = new pg.Client({ connectionString: database.place });
  await asking.connect();
  channels = [];
});

afterEach(async () => {
  for (const channel of channels) await channel.close();
  await asking.end();
  await database.remove();
});

function openChannel(url = database.place): ChangeChannel {
  const channel = createChangeChannel({ url }, database.place);
  channels = [...channels, channel];
  return channel;
}

/** Tells of one event after the other until a condition holds. */
async function tellUntil({ tell }: ChangeChannel, isEnough: () => boolean): Promise<void> {
  let told = 0;
  const telling = setInterval(() => {
    told += 1;
    tell(`event-${told}`);
  }, 5);
  await expect.poll(isEnough, { timeout: 10_000 }).toBe(true);
  clearInterval(telling);
}

describe('a channel of changes', () => {
  it('asks nothing of its connection that is still busy, however slow the database is', async () => {
    await asking.query(`create function pg_notify(text, text) returns void language sql as
      'select pg_sleep(0.02); select pg_catalog.pg_notify($1, $2)'`);
    const warnings: string[] = [];
    const warn = ({ message }: Error): void => void warnings.push(message);
    process.on('warning', warn);
    const heard = new Set<string>();
    openChannel().listen((eventId) => heard.add(eventId));
    // Functions of the schema stand before those of the database.
    const slow = openChannel(database.place.replace(/search_path%3D\w+/, '$&%2Cpg_catalog'));
    await tellUntil(slow, () => heard.size > 20);
    process.off('warning', warn);
    expect(warnings).toEqual([]);
  });

  it('stays with its new connection when the lost one says late that it has ended', async () => {
    const connect = vi.spyOn(pg.Client.prototype, 'connect');
    const heard = new Set<string>();
    const [telling, listening] = [openChannel(), openChannel()];
    listening.listen((eventId) => heard.add(eventId));
    await tellUntil(telling, () => heard.size > 0);
    const clients = connect.mock.contexts as unknown as readonly (pg.Client & { readonly processID: number })[];
    const lost = clients[1];
    await asking.query('select pg_terminate_backend($1)', [lost?.processID]);
    heard.clear();
    await tellUntil(telling, () => clients.length === 3 && heard.size > 0);
    lost?.emit('end');
    heard.clear();
    await tellUntil(telling, () => heard.size > 0);
    expect(clients).toHaveLength(3);
  });
});

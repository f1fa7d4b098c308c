import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestDatabase } from '../../store-harness.js';
import type { TestDatabase } from '../../store-harness.js';
import type { LimitStore } from '../limit-store.js';
import type { Store } from '../store.js';

const limit = { most: 1, seconds: 60 };
const now = Date.parse('2027-02-03T10:00:00.000Z');

let database: TestDatabase;
let store: Store;
let limits: LimitStore;

beforeEach(async () => {
  database = await makeTestDatabase('postgres');
  ({ store } = await database.open());
  limits = store.limits!;
});

afterEach(async () => {
  await store.close();
  await database.remove();
});

const take = (bucket: string) => limits.take(bucket, limit, now);

describe('limits on a database server', () => {
  it('are taken by a crowd of more networks than a statement has room for', async () => {
    const crowd = Array.from({ length: 9_000 }, (_, index) => `network-${index}`);
    const answers = await Promise.all(crowd.map(take));
    expect(new Set(answers)).toEqual(new Set([0]));
    expect(await take('network-8999')).toBe(60);
  });

  it('are looked at without taking any', async () => {
    const looks = async () => [await limits.wait('one', limit, now), await limits.wait('one', limit, now)];
    expect([await looks(), await take('one'), await looks()]).toEqual([[0, 0], 0, [60, 60]]);
    expect(await limits.wait('one', limit, now + 60_000)).toBe(0);
  });

  it('are swept without waiting for those who take', async () => {
    await Promise.all(['held', 'free'].map(take));
    await Promise.all(['held', 'free'].map((mark) => limits.claim(mark, 'somebody', now)));
    const other = new pg.Client({ connectionString: database.place });
    await other.connect();
    await other.query("begin; select * from rate_limits where bucket = 'held' for update");
    await other.query("select * from used_marks where mark = 'held' for update");
    await limits.sweep(now + 60_000);
    await other.query('rollback');
    const { rows } = await other.query('select bucket as kept from rate_limits union all select mark from used_marks');
    await other.end();
    expect(rows).toEqual([{ kept: 'held' }, { kept: 'held' }]);
  });

  it('stay as long as they say something', async () => {
    await take('one');
    await limits.sweep(now + 59_999);
    expect(await take('one')).toBe(60);
  });
});

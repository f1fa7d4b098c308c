import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { secondsToWait } from '../limit-store.js';
import type { LimitStore, RateLimit } from '../limit-store.js';
import type { Tables } from '../sql/tables.js';

interface Asked {
  readonly bucket: string;
  readonly limit: RateLimit;
  readonly now: number;
  readonly resolve: (seconds: number) => void;
  readonly reject: (error: unknown) => void;
}

interface Granted {
  readonly bucket: string;
  readonly left_over: number;
  readonly granted: number;
}

const second = 1_000;
/** Milliseconds between looks for what is over. */
const sweepEvery = 60_000;

/** What is in a bucket of this statement's row, filled up to its moment. */
const filled = sql`least(excluded.most, rate_limits.left_over
  + greatest(excluded.at - rate_limits.at, 0) * excluded.most / (excluded.seconds * ${sql.lit(second)}::float8))`;

/** Takes of all buckets in one statement, always in the same order, so that no two processes wait in a ring. */
async function takeAll(db: Kysely<Tables>, groups: ReadonlyMap<string, readonly Asked[]>): Promise<readonly Granted[]> {
  const rows = [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([bucket, all]) => {
      const [first] = all;
      if (first === undefined) return [];
      const { limit, now } = first;
      const granted = Math.min(all.length, limit.most);
      const until = now + limit.seconds * second;
      const values = [bucket, limit.most - granted, now, limit.most, limit.seconds, all.length, granted, until];
      return [sql`(${sql.join(values)})`];
    });
  const { rows: taken } = await sql<Granted>`
    insert into rate_limits (bucket, left_over, at, most, seconds, asked, granted, until) values ${sql.join(rows)}
    on conflict (bucket) do update set
      granted = least(excluded.asked, floor(${filled})), left_over = ${filled} - least(excluded.asked, floor(${filled})),
      at = greatest(excluded.at, rate_limits.at), until = greatest(excluded.until, rate_limits.until),
      most = excluded.most, seconds = excluded.seconds, asked = excluded.asked
    returning bucket, left_over, granted`.execute(db);
  return taken;
}

function answerAll(groups: ReadonlyMap<string, readonly Asked[]>, taken: readonly Granted[]): void {
  for (const { bucket, left_over: left, granted } of taken) {
    for (const [index, { limit, resolve }] of (groups.get(bucket) ?? []).entries()) {
      resolve(index < granted ? 0 : secondsToWait(Math.min(left, 0.999_999), limit));
    }
  }
}

/** Gathers what is asked in one turn, or while the last statement is under way, so that a crowd costs one statement. */
class Takes {
  readonly #db: Kysely<Tables>;
  #asked: Asked[] = [];
  #isUnderWay = false;
  #sweptAt = 0;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  take(bucket: string, limit: RateLimit, now: number): Promise<number> {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    this.#asked.push({ bucket, limit, now, resolve, reject });
    this.#next();
    return promise;
  }

  #next(): void {
    if (this.#isUnderWay || this.#asked.length === 0) return;
    this.#isUnderWay = true;
    setImmediate(() => void this.#run());
  }

  async #run(): Promise<void> {
    const asked = this.#asked;
    this.#asked = [];
    const groups = Map.groupBy(asked, ({ bucket }) => bucket);
    try {
      answerAll(groups, await takeAll(this.#db, groups));
      await this.#sweep(asked[0]?.now ?? 0);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
    this.#isUnderWay = false;
    this.#next();
  }

  /** Nothing is kept that says nothing any more. */
  async #sweep(now: number): Promise<void> {
    if (now - this.#sweptAt < sweepEvery) return;
    this.#sweptAt = now;
    await this.#db.deleteFrom('rate_limits').where('until', '<=', now).execute();
    await this.#db.deleteFrom('used_marks').where('until', '<=', now).execute();
  }
}

/** Limits in two small tables that all processes on a PostgreSQL share. */
export function createPostgresLimitStore(db: Kysely<Tables>): LimitStore {
  const takes = new Takes(db);
  return {
    take: (bucket, limit, now) => takes.take(bucket, limit, now),
    wait: async (bucket, limit, now) => {
      const kept = db.selectFrom('rate_limits').select(['left_over', 'at']).where('bucket', '=', bucket);
      const row = await kept.executeTakeFirst();
      if (row === undefined) return 0;
      const more = (Math.max(now - row.at, 0) * limit.most) / (limit.seconds * second);
      return secondsToWait(Math.min(limit.most, row.left_over + more), limit);
    },
    claim: async (mark, by, until) => {
      const insert = db.insertInto('used_marks').values({ mark, used_by: by, until });
      const claimed = insert.onConflict((conflict) =>
        conflict.column('mark').doUpdateSet((kept) => ({ used_by: kept.ref('used_marks.used_by') })),
      );
      return (await claimed.returning('used_by').executeTakeFirstOrThrow()).used_by;
    },
  };
}

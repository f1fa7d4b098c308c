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
/** A statement has room for 65,535 parameters; each bucket takes eight. */
const bucketsAtOnce = 500;

type Groups = ReadonlyMap<string, readonly Asked[]>;

/** What is in a bucket of this statement's row, filled up to its moment. */
const filled = sql`least(excluded.most, rate_limits.left_over
  + greatest(excluded.at - rate_limits.at, 0) * excluded.most / (excluded.seconds * ${sql.lit(second)}::float8))`;

/** Portions of buckets, always in the same order, so that no two processes wait in a ring. */
function portionsOf(groups: Groups): readonly Groups[] {
  const sorted = [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const count = Math.ceil(sorted.length / bucketsAtOnce);
  return Array.from({ length: count }, (_, index) => {
    const start = index * bucketsAtOnce;
    return new Map(sorted.slice(start, start + bucketsAtOnce));
  });
}

/** Takes of all buckets in one statement. */
async function takeAll(db: Kysely<Tables>, groups: Groups): Promise<readonly Granted[]> {
  const rows = [...groups].flatMap(([bucket, all]) => {
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

function answerAll(groups: Groups, taken: readonly Granted[]): void {
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
    try {
      for (const groups of portionsOf(Map.groupBy(asked, ({ bucket }) => bucket))) {
        answerAll(groups, await takeAll(this.#db, groups));
      }
    } catch (error) {
      // Those of portions before have their answer, which stays.
      for (const { reject } of asked) reject(error);
    }
    this.#isUnderWay = false;
    this.#next();
  }
}

/** Rows that others hold are left for the next time, so that nobody who takes waits in a ring with this. */
async function sweep(db: Kysely<Tables>, now: number): Promise<void> {
  const full = db.selectFrom('rate_limits').select('bucket').where('until', '<=', now).forUpdate().skipLocked();
  await db.deleteFrom('rate_limits').where('bucket', 'in', full).execute();
  const useless = db.selectFrom('used_marks').select('mark').where('until', '<=', now).forUpdate().skipLocked();
  await db.deleteFrom('used_marks').where('mark', 'in', useless).execute();
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
    sweep: (now) => sweep(db, now),
  };
}

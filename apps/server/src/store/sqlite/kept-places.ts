import type { Database, Statement } from 'better-sqlite3';
import type { TakenPlaces } from '@geflecht/core/sign-up';
import type { DecidedBatch } from '../sql/admission/decide-batch.js';
import { takenOf } from '../sql/count-places.js';
import type { ClaimCount } from '../sql/count-places.js';
import { sqliteFreshness } from './sqlite-freshness.js';
import type { SqliteFreshness } from './sqlite-freshness.js';

interface LapsingCount extends ClaimCount {
  readonly lapse_at: number | null;
}

interface Kept {
  readonly taken: TakenPlaces;
  /** Milliseconds since 1970 from which on and up to which it is true. */
  readonly since: number;
  readonly until: number;
}

const countClaims = `select bookable_id, claim, lets_pass, persons, null as lapse_at from place_counts
  where event_id = ? and persons > 0
  union all
  select bookable_id, claim, lets_pass, count(*) as persons, min(claim_until) as lapse_at from bookings
  where event_id = ? and claim in ('held', 'waiting') and claim_until > ?
  group by bookable_id, claim, lets_pass`;

/**
 * Places taken, counted once and kept for as long as nobody else writes and no claim lapses: SQLite tells both without
 * being asked for rows. Nothing is kept beyond the process, and whatever is in doubt is counted.
 */
export class KeptPlaces {
  readonly #count: Statement<[string, string, number], LapsingCount>;
  readonly #freshness: SqliteFreshness;
  readonly #kept = new Map<string, Kept>();
  #token = '';

  constructor(connection: Database) {
    this.#count = connection.prepare<[string, string, number], LapsingCount>(countClaims);
    this.#freshness = sqliteFreshness(connection);
  }

  /** To be called first in a transaction. */
  begin(): void {
    if (this.#freshness.ofEverything() !== this.#token) this.#kept.clear();
  }

  /** Places taken at an event at a moment in milliseconds since 1970. */
  at(eventId: string, moment: number): TakenPlaces {
    const kept = this.#kept.get(eventId);
    if (kept !== undefined && kept.since <= moment && moment < kept.until) return kept.taken;
    const counts = this.#count.all(eventId, eventId, moment);
    const taken = takenOf(counts);
    const until = Math.min(...counts.map((each) => each.lapse_at ?? Infinity));
    this.#kept.set(eventId, { taken, since: moment, until });
    return taken;
  }

  /** Places as they are after what was decided on them. */
  keep(eventId: string, { taken, lapseAt }: DecidedBatch): void {
    const before = this.#kept.get(eventId);
    if (before === undefined) return;
    this.#kept.set(eventId, { ...before, taken, until: Math.min(before.until, lapseAt) });
  }

  /** To be called last in a transaction. */
  end(): void {
    this.#token = this.#freshness.ofEverything();
  }
}

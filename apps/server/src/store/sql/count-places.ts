import type { Taken, TakenPlaces } from '@geflecht/core/sign-up';
import { noneTaken } from '@geflecht/core/sign-up';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** How many persons claim places at a bookable in one way. */
export interface ClaimCount {
  readonly bookable_id: string;
  readonly claim: string;
  readonly lets_pass: number;
  readonly persons: number | string;
}

/** Adds counts of claims up to places taken. */
export function takenOf(counts: readonly ClaimCount[]): TakenPlaces {
  const taken = new Map<string, Taken>();
  for (const row of counts) {
    const { held, waiting, firmlyWaiting } = taken.get(row.bookable_id) ?? noneTaken;
    const persons = Number(row.persons);
    const waits = row.claim === 'waiting' ? persons : 0;
    taken.set(row.bookable_id, {
      held: held + persons - waits,
      waiting: waiting + waits,
      firmlyWaiting: firmlyWaiting + (row.lets_pass === 1 ? 0 : waits),
    });
  }
  return taken;
}

/**
 * Places taken at an event: those for good as the database keeps them counted; of the others those that lapsed by `now`, in
 * milliseconds since 1970, are not counted.
 */
export async function countPlaces(db: Kysely<Tables>, eventId: string, now: number): Promise<TakenPlaces> {
  const lapsing = db
    .selectFrom('bookings')
    .select(['bookable_id', 'claim', 'lets_pass', (count) => count.fn.countAll<number | string>().as('persons')])
    .where('event_id', '=', eventId)
    .where('claim', 'in', ['held', 'waiting'])
    .where('claim_until', '>', now)
    .groupBy(['bookable_id', 'claim', 'lets_pass']);
  const lasting = db
    .selectFrom('place_counts')
    .select([
      'bookable_id',
      'claim',
      'lets_pass',
      (counted) => counted.ref('persons').$castTo<number | string>().as('persons'),
    ])
    .where('event_id', '=', eventId)
    .where('persons', '>', 0);
  return takenOf(await lasting.unionAll(lapsing).execute());
}

/** States in which a sign-up uses its code no longer. */
export const endStates = ['declined', 'expired', 'cancelled'] as const;

/** How many sign-ups that are not over used a code. */
export async function countCodeUses(db: Kysely<Tables>, eventId: string, codeHash: string): Promise<number> {
  const { uses } = await db
    .selectFrom('sign_ups')
    .select((count) => count.fn.countAll<number | string>().as('uses'))
    .where('event_id', '=', eventId)
    .where('code_hash', '=', codeHash)
    .where('status', 'not in', endStates)
    .executeTakeFirstOrThrow();
  return Number(uses);
}

import type { Kysely } from 'kysely';
import type { ClaimingSignUp, SignUpStore } from '../sign-up-store.js';
import { admitSubmit, findSubmit } from './admit-submit.js';
import { countPlaces } from './count-places.js';
import { dueNext, findManaged, findSignUp, listSignUps } from './read-sign-ups.js';
import { insertSignUp, signUpTransaction } from './sign-up-transaction.js';
import type { Tables } from './tables.js';
import type { Database } from './write-transaction.js';

async function addMissing(db: Kysely<Tables>, signUps: readonly ClaimingSignUp[]): Promise<number> {
  let added = 0;
  for (const claiming of signUps) {
    const { eventId, id, submitKey } = claiming.signUp;
    const there = await db
      .selectFrom('sign_ups')
      .select('id')
      .where('event_id', '=', eventId)
      .where((where) => where.or([where('id', '=', id), where('submit_key', '=', submitKey)]))
      .executeTakeFirst();
    if (there !== undefined) continue;
    await insertSignUp(db, claiming);
    added += 1;
  }
  return added;
}

/** The lock of an event's sign-ups and the places they take. */
export function placesOf(eventId: string): string {
  return `places of ${eventId}`;
}

/** Sign-ups in two tables: the record, and one row per booking to count places by. */
export function createSqlSignUpStore({ db, write, changes }: Database): SignUpStore {
  const changed = async <Value>(eventIds: readonly string[], work: (trx: Kysely<Tables>) => Promise<Value>) => {
    const value = await write(work, eventIds.map(placesOf));
    for (const eventId of eventIds) changes.tell(eventId);
    return value;
  };
  return {
    findSubmit: (eventId, submitKey) => findSubmit(db, eventId, submitKey),
    find: (eventId, signUpId) => findSignUp(db, eventId, signUpId),
    findByManageKey: (hash) => findManaged(db, hash),
    submit: (submission) => changed([submission.eventId], (trx) => admitSubmit(trx, submission)),
    change: (eventId, work) => changed([eventId], async (trx) => work(signUpTransaction(trx, eventId))),
    list: (eventId) => listSignUps(db, eventId),
    taken: (eventId, now) => countPlaces(db, eventId, now),
    dueNext: () => dueNext(db),
    add: (signUps) =>
      changed([...new Set(signUps.map(({ signUp }) => signUp.eventId))], (trx) => addMissing(trx, signUps)),
  };
}

import type { Kysely } from 'kysely';
import type { ChangeFeed } from '../change-feed.js';
import type { ClaimingSignUp, SignUpStore } from '../sign-up-store.js';
import type { Admission } from './admission/admission.js';
import { knownSubmits } from './admission/known-submits.js';
import { SubmitQueue } from './admission/submit-queue.js';
import { countPlaces } from './count-places.js';
import { pageSignUps } from './page-sign-ups.js';
import { placesOf } from './places-lock.js';
import { dueNext, findManaged, findSignUp, listSignUps, waitingSignUps } from './read-sign-ups.js';
import { searchSignUps } from './search-sign-ups.js';
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

/** Finds the queue of a submit: one for all where they share a transaction, else one per event. */
function queuesOf({ admit, isShared }: Admission, changes: ChangeFeed): (eventId: string) => SubmitQueue {
  const queues = new Map<string, SubmitQueue>();
  const admitAndTell: Admission['admit'] = async (batch) => {
    const outcomes = await admit(batch);
    const isStored = (index: number): boolean => {
      const outcome = outcomes[index];
      return outcome?.ok === true && outcome.answer.kind === 'stored';
    };
    const told = new Set(batch.flatMap(({ eventId }, index) => (isStored(index) ? [eventId] : [])));
    for (const eventId of told) changes.tell(eventId);
    return outcomes;
  };
  return (eventId) => {
    const name = isShared ? '' : eventId;
    const queue = queues.get(name) ?? new SubmitQueue(admitAndTell, () => queues.delete(name));
    queues.set(name, queue);
    return queue;
  };
}

/** Sign-ups in two tables: the record, and one row per booking to count places by. */
export function createSqlSignUpStore({ db, write, changes, admission }: Database): SignUpStore {
  const changed = async <Value>(eventIds: readonly string[], work: (trx: Kysely<Tables>) => Promise<Value>) => {
    const value = await write(work, eventIds.map(placesOf));
    for (const eventId of eventIds) changes.tell(eventId);
    return value;
  };
  const queueOf = queuesOf(admission, changes);
  return {
    findSubmit: async (eventId, submitKey) => (await knownSubmits(db, eventId, [submitKey])).get(submitKey),
    find: (eventId, signUpId) => findSignUp(db, eventId, signUpId),
    findByManageKey: (hash) => findManaged(db, hash),
    submit: (submission) => queueOf(submission.eventId).push(submission),
    change: (eventId, work) => changed([eventId], async (trx) => work(signUpTransaction(trx, eventId))),
    list: (eventId) => listSignUps(db, eventId),
    pages: (eventId, last) => pageSignUps(db, eventId, last),
    search: (eventId, query) => searchSignUps(db, eventId, query),
    taken: (eventId, now) => countPlaces(db, eventId, now),
    waiting: (eventId, now) => waitingSignUps(db, eventId, now),
    dueNext: (passedOver) => dueNext(db, passedOver),
    add: (signUps) =>
      changed([...new Set(signUps.map(({ signUp }) => signUp.eventId))], (trx) => addMissing(trx, signUps)),
  };
}

import type { NeedsAnswer, SignUp } from '@geflecht/core/sign-up';
import type { Kysely } from 'kysely';
import { isErased } from '../../sign-up/erased-party.js';
import type { ClaimingSignUp, SignUpTransaction } from '../sign-up-store.js';
import { countCodeUses, countPlaces } from './count-places.js';
import { findSignUp, listSignUps, signUpsOf, waitingSignUps } from './read-sign-ups.js';
import { bookingRows, changingColumns, mailHashOf, readSignUp, signUpRow } from './sign-up-rows.js';
import type { SubmitTrace } from './sign-up-rows.js';
import { insertNeeds, needsRows } from './sql-needs-store.js';
import type { Tables } from './tables.js';

const rowsPerInsert = 500;
/** States that nothing follows. */
const endStates: readonly SignUp['status'][] = ['declined', 'expired', 'cancelled'];

async function insertBookings(db: Kysely<Tables>, claiming: ClaimingSignUp): Promise<void> {
  const rows = bookingRows(claiming);
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    const some = rows.slice(from, from + rowsPerInsert);
    await db.insertInto('bookings').values(some).execute();
  }
}

/** Writes a sign-up that is not there yet. */
export async function insertSignUp(db: Kysely<Tables>, claiming: ClaimingSignUp, trace?: SubmitTrace): Promise<void> {
  await db.insertInto('sign_ups').values(signUpRow(claiming, trace)).execute();
  await insertBookings(db, claiming);
  await insertNeeds(db, needsRows(claiming.signUp.eventId, claiming.needs ?? []));
}

/** Needs of those who do not come, or who took their consent back, go at once. */
async function putNeeds(db: Kysely<Tables>, { signUp, needs }: ClaimingSignUp): Promise<void> {
  const { eventId, id, participants, status, consents = [] } = signUp;
  const granted = consents.filter(({ purpose }) => purpose === 'needs');
  const isWithdrawn = granted.length > 0 && granted.every(({ withdrawnAt }) => withdrawnAt !== undefined);
  const gone = new Set<string>(participants.filter(({ leftAt }) => leftAt !== undefined).map((each) => each.id));
  const kept = db.deleteFrom('needs_answers').where('event_id', '=', eventId).where('sign_up_id', '=', id);
  const isOver = isWithdrawn || endStates.includes(status);
  if (isOver || needs !== undefined) await kept.execute();
  else if (gone.size > 0) await kept.where('participant_id', 'in', [...gone]).execute();
  const stated = isOver ? [] : (needs ?? []).filter(({ participantId }) => !gone.has(participantId));
  await insertNeeds(db, needsRows(eventId, stated));
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly participantIds: readonly string[];
}

async function moveNeeds(db: Kysely<Tables>, eventId: string, { from, to, participantIds }: Move): Promise<void> {
  if (participantIds.length === 0) return;
  const kept = await db
    .deleteFrom('needs_answers')
    .where('event_id', '=', eventId)
    .where('sign_up_id', '=', from)
    .where('participant_id', 'in', [...participantIds])
    .returning('json')
    .execute();
  const moved = kept.map(({ json }) => ({ ...(JSON.parse(json) as NeedsAnswer), signUpId: to as SignUp['id'] }));
  await insertNeeds(db, needsRows(eventId, moved));
}

/** Writes a sign-up whether or not it is there; what a submit left behind stays until its party is erased. */
async function putSignUp(db: Kysely<Tables>, claiming: ClaimingSignUp): Promise<void> {
  const { eventId, id, submitKey } = claiming.signUp;
  const trace = isErased(claiming.signUp) ? { submit_key: submitKey, body_hash: null, receipt: null } : {};
  await db
    .insertInto('sign_ups')
    .values(signUpRow(claiming))
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'id']).doUpdateSet({ ...changingColumns(claiming), ...trace }),
    )
    .execute();
  await db.deleteFrom('bookings').where('event_id', '=', eventId).where('sign_up_id', '=', id).execute();
  await insertBookings(db, claiming);
  await putNeeds(db, claiming);
}

async function removeSignUps(db: Kysely<Tables>, eventId: string, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += rowsPerInsert) {
    const some = ids.slice(from, from + rowsPerInsert);
    await db.deleteFrom('sign_ups').where('event_id', '=', eventId).where('id', 'in', some).execute();
  }
}

async function due(db: Kysely<Tables>, eventId: string, now: number): Promise<readonly SignUp[]> {
  const late = db.selectFrom('sign_ups').select('json').where('event_id', '=', eventId).where('due_at', '<=', now);
  return (await late.orderBy('due_at').orderBy('id').execute()).map(readSignUp);
}

async function findThese(db: Kysely<Tables>, eventId: string, ids: readonly string[]): Promise<readonly SignUp[]> {
  const found: SignUp[] = [];
  for (let from = 0; from < ids.length; from += rowsPerInsert) {
    const some = signUpsOf(db, eventId).where('id', 'in', ids.slice(from, from + rowsPerInsert));
    found.push(...(await some.execute()).map(readSignUp));
  }
  return found;
}

/** One event's sign-ups within an open transaction. */
export function signUpTransaction(db: Kysely<Tables>, eventId: string): SignUpTransaction {
  const all = () => signUpsOf(db, eventId);
  return {
    db,
    eventId,
    find: (signUpId) => findSignUp(db, eventId, signUpId),
    findThese: (signUpIds) => findThese(db, eventId, signUpIds),
    findByManageKey: async (hash) => {
      const row = await all().where('manage_key_hash', '=', hash).executeTakeFirst();
      return row === undefined ? undefined : readSignUp(row);
    },
    findByMail: async (mail) => (await all().where('mail_hash', '=', mailHashOf(mail)).execute()).map(readSignUp),
    list: () => listSignUps(db, eventId),
    waiting: (now) => waitingSignUps(db, eventId, now),
    due: (now) => due(db, eventId, now),
    taken: (now) => countPlaces(db, eventId, now),
    codeUses: (codeHash) => countCodeUses(db, eventId, codeHash),
    put: async (signUps) => {
      for (const claiming of signUps) await putSignUp(db, claiming);
    },
    moveNeeds: (from, to, participantIds) => moveNeeds(db, eventId, { from, to, participantIds }),
    remove: (signUpIds) => removeSignUps(db, eventId, signUpIds),
  };
}

import type { SignUp } from '@geflecht/core/sign-up';
import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { DueEvent } from '../sign-up-store.js';
import { readSignUp } from './sign-up-rows.js';
import type { Tables } from './tables.js';

/** Sign-ups of an event in the order of their receipt, to be narrowed. */
export function signUpsOf(
  db: Kysely<Tables>,
  eventId: string,
): SelectQueryBuilder<Tables, 'sign_ups', { readonly json: string }> {
  const own = db.selectFrom('sign_ups').select('json').where('event_id', '=', eventId);
  return own.orderBy('received_at').orderBy('id');
}

/** One sign-up. */
export async function findSignUp(db: Kysely<Tables>, eventId: string, signUpId: string): Promise<SignUp | undefined> {
  const row = await signUpsOf(db, eventId).where('id', '=', signUpId).executeTakeFirst();
  return row === undefined ? undefined : readSignUp(row);
}

/** The sign-up that a manage key opens, at whatever event. */
export async function findManaged(db: Kysely<Tables>, manageKeyHash: string): Promise<SignUp | undefined> {
  const row = await db
    .selectFrom('sign_ups')
    .select('json')
    .where('manage_key_hash', '=', manageKeyHash)
    .executeTakeFirst();
  return row === undefined ? undefined : readSignUp(row);
}

/** All sign-ups of an event. */
export async function listSignUps(db: Kysely<Tables>, eventId: string): Promise<readonly SignUp[]> {
  return (await signUpsOf(db, eventId).execute()).map(readSignUp);
}

/** The earliest deadline of any sign-up. */
export async function dueNext(db: Kysely<Tables>): Promise<DueEvent | undefined> {
  const row = await db
    .selectFrom('sign_ups')
    .select(['event_id', 'due_at'])
    .where('due_at', 'is not', null)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { eventId: row.event_id, at: Number(row.due_at) };
}

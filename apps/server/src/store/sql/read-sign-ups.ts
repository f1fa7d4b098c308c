import type { SignUp } from '@geflecht/core/sign-up';
import type { Kysely, Selectable, SelectQueryBuilder } from 'kysely';
import type { DueEvent } from '../sign-up-store.js';
import { readSignUp } from './sign-up-rows.js';
import type { SignUpsTable, Tables } from './tables.js';

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

type Received = Pick<Selectable<SignUpsTable>, 'received_at' | 'id'>;

function byReceipt(one: Received, other: Received): number {
  if (one.received_at !== other.received_at) return one.received_at < other.received_at ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Those of an event with a booking that waits; `now` in milliseconds since 1970. */
export async function waitingSignUps(db: Kysely<Tables>, eventId: string, now: number): Promise<readonly SignUp[]> {
  const claims = db
    .selectFrom('bookings')
    .select('sign_up_id')
    .where('event_id', '=', eventId)
    .where('claim', '=', 'waiting')
    .where((where) => where.or([where('claim_until', 'is', null), where('claim_until', '>', now)]));
  const own = db.selectFrom('sign_ups').select(['received_at', 'id', 'json']).where('event_id', '=', eventId);
  // Few wait: they are put in order here, for an order asked of SQLite makes it look through everybody.
  const rows = await own.where('id', 'in', claims).execute();
  return rows.toSorted(byReceipt).map(readSignUp);
}

/** The earliest deadline of any sign-up, those at some events passed over. */
export async function dueNext(db: Kysely<Tables>, passedOver: readonly string[] = []): Promise<DueEvent | undefined> {
  const all = db.selectFrom('sign_ups').select(['event_id', 'due_at']).where('due_at', 'is not', null);
  const wanted = passedOver.length === 0 ? all : all.where('event_id', 'not in', passedOver);
  const row = await wanted.orderBy('due_at').limit(1).executeTakeFirst();
  return row === undefined ? undefined : { eventId: row.event_id, at: Number(row.due_at) };
}

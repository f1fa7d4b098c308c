import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SignUp } from '@geflecht/core/sign-up';
import type { Kysely } from 'kysely';
import { readSignUp, receivedAt } from './sign-up-rows.js';
import type { Tables } from './tables.js';

const rowsPerPage = 500;

/** Sign-ups of an event in the order of their receipt, up to a last one where it is named. */
function upTo(db: Kysely<Tables>, eventId: string, last?: SignUp) {
  const own = db.selectFrom('sign_ups').select(['received_at', 'id', 'json']).where('event_id', '=', eventId);
  const all = own.orderBy('received_at').orderBy('id').limit(rowsPerPage);
  if (last === undefined) return all;
  return all.where((where) =>
    where(where.refTuple('received_at', 'id'), '<=', where.tuple(receivedAt(last), last.id as string)),
  );
}

/** All sign-ups of an event in the order of their receipt, page by page; between pages others have their turn. */
export async function* pageSignUps(
  db: Kysely<Tables>,
  eventId: string,
  last?: SignUp,
): AsyncGenerator<readonly SignUp[]> {
  const all = upTo(db, eventId, last);
  let before = { received_at: '', id: '' };
  for (;;) {
    const { received_at: at, id } = before;
    const rows = await all
      .where((where) => where(where.refTuple('received_at', 'id'), '>', where.tuple(at, id)))
      .execute();
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows.map(readSignUp);
    if (rows.length < rowsPerPage) return;
    before = end;
    await nextTurn();
  }
}

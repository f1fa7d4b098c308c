import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SignUp } from '@geflecht/core/sign-up';
import type { Kysely } from 'kysely';
import { readSignUp } from './sign-up-rows.js';
import type { Tables } from './tables.js';

const rowsPerPage = 500;

/** All sign-ups of an event in the order of their receipt, page by page; between pages others have their turn. */
export async function* pageSignUps(db: Kysely<Tables>, eventId: string): AsyncGenerator<readonly SignUp[]> {
  let last = { received_at: '', id: '' };
  for (;;) {
    const { received_at: receivedAt, id } = last;
    const rows = await db
      .selectFrom('sign_ups')
      .select(['received_at', 'id', 'json'])
      .where('event_id', '=', eventId)
      .where((where) => where(where.refTuple('received_at', 'id'), '>', where.tuple(receivedAt, id)))
      .orderBy('received_at')
      .orderBy('id')
      .limit(rowsPerPage)
      .execute();
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows.map(readSignUp);
    if (rows.length < rowsPerPage) return;
    last = end;
    await nextTurn();
  }
}

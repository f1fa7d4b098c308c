import type { Kysely } from 'kysely';
import { keepPlaceCounts } from './place-counts.js';
import { keepUntoldSignUps } from './untold-sign-ups.js';

interface Row {
  readonly event_id: string;
  readonly id: string;
  readonly json: string;
  readonly channel: string | null;
  readonly search: string | null;
}

interface KeptSignUp {
  readonly id: string;
  readonly channel?: string;
  readonly contact?: { readonly name?: string; readonly mail?: string; readonly phone?: string };
  readonly participants?: readonly { readonly name?: string; readonly organisation?: string }[];
}

const rowsAtOnce = 500;

function searchOf({ id, contact = {}, participants = [] }: KeptSignUp): string {
  const people = participants.flatMap(({ name = '', organisation = '' }) => [name, organisation]);
  const said = [id, contact.name ?? '', contact.mail ?? '', contact.phone ?? '', ...people];
  return said.join('\n').normalize('NFKC').toLowerCase();
}

/** Fills the new columns in page by page, so that a large event fits into memory. */
async function fill(db: Kysely<Record<'sign_ups', Row>>): Promise<void> {
  let last = { event_id: '', id: '' };
  for (;;) {
    const { event_id: eventId, id: lastId } = last;
    const page = await db
      .selectFrom('sign_ups')
      .select(['event_id', 'id', 'json'])
      .where((where) =>
        where.or([
          where('event_id', '>', eventId),
          where.and([where('event_id', '=', eventId), where('id', '>', lastId)]),
        ]),
      )
      .orderBy('event_id')
      .orderBy('id')
      .limit(rowsAtOnce)
      .execute();
    for (const row of page) {
      const kept = JSON.parse(row.json) as KeptSignUp;
      const told = { channel: kept.channel ?? null, search: searchOf(kept) };
      const own = db.updateTable('sign_ups').set(told).where('event_id', '=', row.event_id);
      await own.where('id', '=', row.id).execute();
    }
    const end = page.at(-1);
    if (end === undefined) return;
    last = { event_id: end.event_id, id: end.id };
  }
}

/** What makes large events quick: places counted as they are taken, the order of receipt, and columns to search in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('sign_ups').addColumn('channel', 'text').execute();
  await db.schema.alterTable('sign_ups').addColumn('search', 'text').execute();
  await fill(db.withTables<Record<'sign_ups', Row>>());
  const receipt = db.schema.createIndex('sign_ups_receipt').on('sign_ups');
  await receipt.columns(['event_id', 'received_at', 'id', 'status']).execute();
  await keepPlaceCounts(db);
  await keepUntoldSignUps(db);
}

import type { SignUpReceipt } from '@geflecht/core/contract';
import type { Kysely } from 'kysely';
import type { KnownSubmit, Submission, SubmitAnswer } from '../sign-up-store.js';
import type { TableRow } from '../store-transaction.js';
import { countCodeUses, countPlaces } from './count-places.js';
import { insertSignUp } from './sign-up-transaction.js';
import type { SignUpsTable, Tables } from './tables.js';

/** What a row remembers of its submit. A key that an import brought along has no answer to repeat; its hash matches no body. */
export function knownSubmit(row: Pick<SignUpsTable, 'body_hash' | 'receipt'>): KnownSubmit {
  return { bodyHash: row.body_hash ?? '', receipt: JSON.parse(row.receipt ?? '{}') as SignUpReceipt };
}

/** A submit that was answered before. */
export async function findSubmit(
  db: Kysely<Tables>,
  eventId: string,
  submitKey: string,
): Promise<KnownSubmit | undefined> {
  const row = await db
    .selectFrom('sign_ups')
    .select(['body_hash', 'receipt'])
    .where('event_id', '=', eventId)
    .where('submit_key', '=', submitKey)
    .executeTakeFirst();
  return row === undefined ? undefined : knownSubmit(row);
}

async function insertRow(db: Kysely<Tables>, { table, row }: TableRow): Promise<void> {
  await db.insertInto(table).values(row).execute();
}

/** Decides one submit and writes what was decided. */
export async function admitSubmit<Refusal>(
  db: Kysely<Tables>,
  { eventId, submitKey, bodyHash, codeHash, now, decide }: Submission<Refusal>,
): Promise<SubmitAnswer<Refusal>> {
  const known = await findSubmit(db, eventId, submitKey);
  if (known !== undefined) return { kind: 'known', ...known };
  const codeUses = codeHash === undefined ? 0 : await countCodeUses(db, eventId, codeHash);
  const decision = decide({ taken: await countPlaces(db, eventId, now), codeUses });
  if (!decision.ok) return { kind: 'refused', refusal: decision.refusal };
  const { receipt, signUps, also = [] } = decision;
  for (const [index, claiming] of signUps.entries()) {
    await insertSignUp(db, claiming, index === 0 ? { bodyHash, receipt, codeHash } : undefined);
  }
  for (const each of also) await insertRow(db, each);
  return { kind: 'stored', receipt };
}

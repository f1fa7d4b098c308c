import type { SignUpReceipt } from '@geflecht/core/contract';
import type { SignUp, Taken, TakenPlaces } from '@geflecht/core/sign-up';
import type { Kysely } from 'kysely';
import type { ClaimingSignUp, KnownSubmit, SignUpStore, Submission, SubmitAnswer } from '../store.js';
import type { BookingsTable, SignUpsTable, Tables } from './tables.js';
import type { Database } from './write-transaction.js';

/** What the first sign-up of a submit remembers of it. */
interface SubmitTrace {
  readonly bodyHash: string;
  readonly receipt: SignUpReceipt;
  readonly codeHash?: string | undefined;
}

const rowsPerInsert = 500;

function signUpRow({ signUp }: ClaimingSignUp, trace: SubmitTrace | undefined): SignUpsTable {
  return {
    event_id: signUp.eventId,
    id: signUp.id,
    submit_key: signUp.submitKey,
    body_hash: trace?.bodyHash ?? null,
    receipt: trace === undefined ? null : JSON.stringify(trace.receipt),
    status: signUp.status,
    code_hash: trace?.codeHash ?? null,
    received_at: signUp.log[0]?.at ?? '',
    revision: signUp.revision ?? 1,
    json: JSON.stringify(signUp),
  };
}

function bookingRows({ signUp, claims }: ClaimingSignUp): readonly BookingsTable[] {
  return claims.map((claim) => ({
    event_id: signUp.eventId,
    sign_up_id: signUp.id,
    id: claim.bookingId,
    participant_id: claim.participantId,
    bookable_id: claim.bookableId,
    status: claim.status,
    rank: claim.rank ?? null,
    claim: claim.claim,
    claim_until: claim.until ?? null,
    lets_pass: Number(claim.letsPass),
  }));
}

async function insert(db: Kysely<Tables>, claiming: ClaimingSignUp, trace?: SubmitTrace): Promise<void> {
  await db.insertInto('sign_ups').values(signUpRow(claiming, trace)).execute();
  const rows = bookingRows(claiming);
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await db
      .insertInto('bookings')
      .values(rows.slice(from, from + rowsPerInsert))
      .execute();
  }
}

async function findSubmit(db: Kysely<Tables>, eventId: string, submitKey: string): Promise<KnownSubmit | undefined> {
  const row = await db
    .selectFrom('sign_ups')
    .select(['body_hash', 'receipt'])
    .where('event_id', '=', eventId)
    .where('submit_key', '=', submitKey)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  // A key that an import brought along has no answer to repeat; its hash matches no body.
  return { bodyHash: row.body_hash ?? '', receipt: JSON.parse(row.receipt ?? '{}') as SignUpReceipt };
}

async function countTaken(db: Kysely<Tables>, eventId: string, now: number): Promise<TakenPlaces> {
  const rows = await db
    .selectFrom('bookings')
    .select(['bookable_id', 'claim', 'lets_pass', (count) => count.fn.countAll<number | string>().as('persons')])
    .where('event_id', '=', eventId)
    .where('claim', 'in', ['held', 'waiting'])
    .where((where) => where.or([where('claim_until', 'is', null), where('claim_until', '>', now)]))
    .groupBy(['bookable_id', 'claim', 'lets_pass'])
    .execute();
  const taken = new Map<string, Taken>();
  for (const row of rows) {
    const { held, waiting, firmlyWaiting } = taken.get(row.bookable_id) ?? { held: 0, waiting: 0, firmlyWaiting: 0 };
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

async function countCodeUses(db: Kysely<Tables>, eventId: string, codeHash: string | undefined): Promise<number> {
  if (codeHash === undefined) return 0;
  const { uses } = await db
    .selectFrom('sign_ups')
    .select((count) => count.fn.countAll<number | string>().as('uses'))
    .where('event_id', '=', eventId)
    .where('code_hash', '=', codeHash)
    .where('status', 'not in', ['declined', 'expired', 'cancelled'])
    .executeTakeFirstOrThrow();
  return Number(uses);
}

async function submit<Refusal>(
  db: Kysely<Tables>,
  { eventId, submitKey, bodyHash, codeHash, now, decide }: Submission<Refusal>,
): Promise<SubmitAnswer<Refusal>> {
  const known = await findSubmit(db, eventId, submitKey);
  if (known !== undefined) return { kind: 'known', ...known };
  const taken = await countTaken(db, eventId, now);
  const decision = decide({ taken, codeUses: await countCodeUses(db, eventId, codeHash) });
  if (!decision.ok) return { kind: 'refused', refusal: decision.refusal };
  const { receipt } = decision;
  for (const [index, claiming] of decision.signUps.entries()) {
    await insert(db, claiming, index === 0 ? { bodyHash, receipt, codeHash } : undefined);
  }
  return { kind: 'stored', receipt };
}

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
    await insert(db, claiming);
    added += 1;
  }
  return added;
}

/** Sign-ups in two tables: the record, and one row per booking to count places by. */
export function createSqlSignUpStore({ db, write }: Database): SignUpStore {
  return {
    find: (eventId, submitKey) => findSubmit(db, eventId, submitKey),
    submit: (submission) => write((trx) => submit(trx, submission)),
    list: async (eventId) => {
      const rows = await db
        .selectFrom('sign_ups')
        .select('json')
        .where('event_id', '=', eventId)
        .orderBy('received_at')
        .orderBy('id')
        .execute();
      return rows.map(({ json }) => JSON.parse(json) as SignUp);
    },
    taken: (eventId, now) => countTaken(db, eventId, now),
    add: (signUps) => write((trx) => addMissing(trx, signUps)),
  };
}

import type { MailMessage } from '@geflecht/core/sign-up';
import type { Insertable, Kysely, Selectable } from 'kysely';
import type { MailOutcome, MailStore, MailToQueue } from '../mail-store.js';
import type { SignUpTransaction } from '../sign-up-store.js';
import { leaseMails } from './lease-mails.js';
import type { MailsTable } from './mail-tables.js';
import type { Tables } from './tables.js';
import type { Database } from './write-transaction.js';

/** Workers of all processes take mails one after the other; nobody else waits for them. */
const locks = ['mails'];
const idsPerQuery = 500;

function rowOf(mail: MailToQueue, sequence: number): MailsTable {
  return {
    id: mail.id,
    dedupe_key: mail.dedupeKey,
    event_id: mail.eventId ?? null,
    sign_up_id: mail.signUpId ?? null,
    address: mail.to,
    address_key: mail.addressKey,
    template: mail.template,
    locale: mail.locale,
    facts: mail.facts,
    sequence,
    status: 'queued',
    attempts: 0,
    not_before: mail.notBefore ?? mail.queuedAt,
    leased_by: null,
    lease_until: null,
    queued_at: mail.queuedAt,
    settled_at: null,
    failure: null,
  };
}

async function nextSequence(db: Kysely<Tables>, { eventId, signUpId }: MailToQueue): Promise<number> {
  if (eventId === undefined || signUpId === undefined) return 0;
  const { last } = await db
    .selectFrom('mails')
    .select((select) => select.fn.max<number | null>('sequence').as('last'))
    .where('event_id', '=', eventId)
    .where('sign_up_id', '=', signUpId)
    .executeTakeFirstOrThrow();
  return last === null ? 0 : last + 1;
}

async function queue(db: Kysely<Tables>, mails: readonly MailToQueue[]): Promise<void> {
  for (const mail of mails) {
    const row: Insertable<MailsTable> = rowOf(mail, await nextSequence(db, mail));
    const insert = db.insertInto('mails').values(row);
    await insert.onConflict((conflict) => conflict.column('dedupe_key').doNothing()).execute();
  }
}

async function settle(db: Kysely<Tables>, by: string, outcomes: readonly MailOutcome[]): Promise<void> {
  for (const { id, status, at, notBefore, failure = null } of outcomes) {
    const isOver = status === 'sent' || status === 'dropped';
    await db
      .updateTable('mails')
      .set({
        status,
        failure,
        leased_by: null,
        lease_until: null,
        ...(status === 'queued' ? { not_before: notBefore ?? at } : { settled_at: at }),
        // Nobody needs the address any more; its key still counts the mails of the hour.
        ...(isOver ? { address: '', facts: '{}' } : {}),
      })
      .where('id', '=', id)
      .where('leased_by', '=', by)
      .where('status', '=', 'sending')
      .execute();
  }
}

function message(row: Selectable<MailsTable>): MailMessage {
  const queuedAt = new Date(row.queued_at).toISOString();
  return {
    id: row.id as MailMessage['id'],
    scope: { eventId: row.event_id ?? '' } as MailMessage['scope'],
    createdAt: queuedAt,
    dedupeKey: row.dedupe_key,
    to: row.address,
    template: row.template as MailMessage['template'],
    locale: row.locale,
    ...(row.sign_up_id === null ? {} : { about: { signUpId: row.sign_up_id } as MailMessage['about'] }),
    ...(row.settled_at === null ? {} : { updatedAt: new Date(row.settled_at).toISOString() }),
    notBefore: new Date(row.not_before).toISOString(),
    attempts: row.attempts,
    status: row.status as MailMessage['status'],
    ...(row.failure === null ? {} : { failure: row.failure }),
  };
}

async function nextDue(db: Kysely<Tables>): Promise<number | undefined> {
  const [waiting, away] = await Promise.all([
    db
      .selectFrom('mails')
      .select((select) => select.fn.min<number | null>('not_before').as('at'))
      .where('status', '=', 'queued')
      .executeTakeFirst(),
    db
      .selectFrom('mails')
      .select((select) => select.fn.min<number | null>('lease_until').as('at'))
      .where('status', '=', 'sending')
      .executeTakeFirst(),
  ]);
  const moments = [waiting?.at, away?.at].flatMap((at) => (at === null || at === undefined ? [] : [at]));
  return moments.length === 0 ? undefined : Math.min(...moments);
}

async function forgetSignUps(
  { db, eventId }: Pick<SignUpTransaction, 'db' | 'eventId'>,
  ids: readonly string[],
): Promise<void> {
  for (let from = 0; from < ids.length; from += idsPerQuery) {
    const some = ids.slice(from, from + idsPerQuery);
    await db.deleteFrom('mails').where('event_id', '=', eventId).where('sign_up_id', 'in', some).execute();
  }
}

async function forgetEvent(db: Kysely<Tables>, eventId: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('mails')
    .where('event_id', '=', eventId)
    .where('status', 'in', ['sent', 'dropped', 'failed'])
    .executeTakeFirst();
  return Number(numDeletedRows);
}

async function forgetSettled(db: Kysely<Tables>, before: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('mails')
    .where('status', 'in', ['sent', 'dropped', 'failed'])
    .where('settled_at', '<', before)
    .where((where) => {
      const ofSignUp = where.selectFrom('mails as later').select('later.id');
      const ofEvent = ofSignUp.whereRef('later.event_id', '=', 'mails.event_id');
      const later = ofEvent.whereRef('later.sign_up_id', '=', 'mails.sign_up_id');
      const isCounted = where.exists(later.whereRef('later.sequence', '>', 'mails.sequence'));
      return where.or([where('sign_up_id', 'is', null), isCounted]);
    })
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Mails one to a row, with what a worker needs to take them on. */
export function createSqlMailStore({ db, write }: Database): MailStore {
  return {
    queue: (tx, mails) => queue(tx.db, mails),
    rowOf: (mail) => ({ table: 'mails', row: rowOf(mail, 0) }),
    forgetSignUps: (tx, signUpIds) => forgetSignUps(tx, signUpIds),
    forgetEvent: (tx, eventId) => forgetEvent(tx.db, eventId),
    lease: (request) => write((trx) => leaseMails(trx, request), locks),
    settle: async (by, outcomes) => {
      if (outcomes.length > 0) await write((trx) => settle(trx, by, outcomes), locks);
    },
    nextDue: () => nextDue(db),
    list: async (eventId) => {
      const all = db.selectFrom('mails').selectAll().where('event_id', '=', eventId);
      return (await all.orderBy('queued_at', 'desc').orderBy('id').execute()).map(message);
    },
    retry: (eventId, mailId, now) =>
      write(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('mails')
          .set({ status: 'queued', attempts: 0, not_before: now, settled_at: null, failure: null })
          .where('event_id', '=', eventId)
          .where('id', '=', mailId)
          .where('status', '=', 'failed')
          .executeTakeFirstOrThrow();
        return numUpdatedRows > 0n;
      }, locks),
    told: async (eventId, tx) => {
      const row = (tx?.db ?? db).selectFrom('told_events').select('told').where('event_id', '=', eventId);
      return (await row.executeTakeFirst())?.told;
    },
    tell: async (tx, eventId, told) => {
      const insert = tx.db.insertInto('told_events').values({ event_id: eventId, told });
      await insert.onConflict((conflict) => conflict.column('event_id').doUpdateSet({ told })).execute();
    },
    forgetSettled: (before) => write((trx) => forgetSettled(trx, before), locks),
  };
}

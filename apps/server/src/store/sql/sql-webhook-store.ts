import type { Kysely, Selectable } from 'kysely';
import type { DeliveryCounts, DueDelivery, TellSignUp, Webhook, WebhookStore } from '../webhook-store.js';
import type { WebhooksTable, WebhookUntoldTable } from './organising-tables.js';
import { placesOf } from './places-lock.js';
import type { Tables } from './tables.js';
import type { Database } from './write-transaction.js';

const perClaim = 20;
const rowsPerInsert = 500;
const lock = ['webhooks'] as const;

function readWebhook({ id, event_id, url, types, created_at }: Selectable<WebhooksTable>): Webhook {
  return { id, eventId: event_id, url, types: JSON.parse(types) as readonly string[], createdAt: created_at };
}

async function countsOf(db: Kysely<Tables>, webhookId: string): Promise<DeliveryCounts> {
  const rows = await db
    .selectFrom('webhook_deliveries')
    .select(['status', (count) => count.fn.countAll<number | string>().as('deliveries')])
    .where('webhook_id', '=', webhookId)
    .groupBy('status')
    .execute();
  const of = (wanted: string) => Number(rows.find(({ status }) => status === wanted)?.deliveries ?? 0);
  const failed = db.selectFrom('webhook_deliveries').select('answer').where('webhook_id', '=', webhookId);
  const still = failed.where('status', '!=', 'delivered').where('answer', 'is not', null);
  const last = await still.orderBy('created_at', 'desc').limit(1).executeTakeFirst();
  return {
    pending: of('pending'),
    delivered: of('delivered'),
    dead: of('dead'),
    lastFailure: last?.answer ?? undefined,
  };
}

async function list(db: Kysely<Tables>, eventId: string) {
  const rows = await db
    .selectFrom('webhooks')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .execute();
  const listed: (Webhook & { readonly deliveries: DeliveryCounts })[] = [];
  for (const row of rows) listed.push({ ...readWebhook(row), deliveries: await countsOf(db, row.id) });
  return listed;
}

/** Sign-ups that were there before anybody listened count as told. */
async function startListening(db: Kysely<Tables>, { eventId }: Webhook): Promise<void> {
  const others = db.selectFrom('webhooks').select('id').where('event_id', '=', eventId).where('removed_at', 'is', null);
  if ((await others.execute()).length > 0) return;
  await db.deleteFrom('webhook_told').where('event_id', '=', eventId).execute();
  await db.deleteFrom('webhook_untold').where('event_id', '=', eventId).execute();
  const rows = await db
    .selectFrom('sign_ups')
    .select(['id', 'revision', 'json'])
    .where('event_id', '=', eventId)
    .execute();
  const told = rows.map(({ id, revision, json }) => ({
    event_id: eventId,
    sign_up_id: id,
    revision,
    entries: (JSON.parse(json) as { readonly log: readonly unknown[] }).log.length,
  }));
  for (let from = 0; from < told.length; from += rowsPerInsert) {
    const some = told.slice(from, from + rowsPerInsert);
    await db.insertInto('webhook_told').values(some).execute();
  }
}

async function add(db: Kysely<Tables>, webhook: Webhook): Promise<void> {
  await startListening(db, webhook);
  const { id, eventId, url, types, createdAt } = webhook;
  const row = { id, event_id: eventId, url, types: JSON.stringify(types), created_at: createdAt, removed_at: null };
  await db.insertInto('webhooks').values(row).execute();
}

async function remove(db: Kysely<Tables>, eventId: string, webhookId: string): Promise<boolean> {
  const gone = db.deleteFrom('webhooks').where('event_id', '=', eventId).where('id', '=', webhookId);
  return (await gone.executeTakeFirstOrThrow()).numDeletedRows > 0n;
}

async function untold(db: Kysely<Tables>, eventIds: readonly string[]) {
  return db
    .selectFrom('webhook_untold')
    .innerJoin('sign_ups', (join) =>
      join
        .onRef('sign_ups.event_id', '=', 'webhook_untold.event_id')
        .onRef('sign_ups.id', '=', 'webhook_untold.sign_up_id'),
    )
    .leftJoin('webhook_told', (join) =>
      join
        .onRef('webhook_told.event_id', '=', 'sign_ups.event_id')
        .onRef('webhook_told.sign_up_id', '=', 'sign_ups.id'),
    )
    .select(['sign_ups.event_id', 'sign_ups.id', 'sign_ups.revision', 'sign_ups.received_at', 'sign_ups.json'])
    .select('webhook_told.entries')
    .distinct()
    .where('webhook_untold.event_id', 'in', eventIds)
    .where((where) =>
      where.or([
        where('webhook_told.revision', 'is', null),
        where('webhook_told.revision', '!=', where.ref('sign_ups.revision')),
      ]),
    )
    .orderBy('sign_ups.received_at')
    .limit(rowsPerInsert)
    .execute();
}

/** A state that comes while this one is told of is noted by itself, and stays. */
async function forgetUntold(db: Kysely<Tables>, told: WebhookUntoldTable): Promise<void> {
  const own = db.deleteFrom('webhook_untold').where('event_id', '=', told.event_id);
  await own.where('sign_up_id', '=', told.sign_up_id).where('revision', '<=', told.revision).execute();
}

async function listening(db: Kysely<Tables>): Promise<ReadonlyMap<string, readonly Webhook[]>> {
  const rows = await db.selectFrom('webhooks').selectAll().where('removed_at', 'is', null).execute();
  return Map.groupBy(rows.map(readWebhook), ({ eventId }) => eventId);
}

async function gather(db: Kysely<Tables>, tell: TellSignUp, now: number): Promise<number> {
  const webhooks = await listening(db);
  if (webhooks.size === 0) return 0;
  let queued = 0;
  for (const { event_id: eventId, id, revision, json, entries } of await untold(db, [...webhooks.keys()])) {
    const deliveries = tell({ eventId, json, told: entries ?? 0 }, webhooks.get(eventId) ?? []);
    for (const { webhookId, ...delivery } of deliveries) {
      const fresh = { status: 'pending', attempts: 0, created_at: now, next_at: now, answer: null };
      await db
        .insertInto('webhook_deliveries')
        .values({ ...delivery, webhook_id: webhookId, ...fresh })
        .execute();
    }
    const told = { revision, entries: (JSON.parse(json) as { readonly log: readonly unknown[] }).log.length };
    await db
      .insertInto('webhook_told')
      .values({ event_id: eventId, sign_up_id: id, ...told })
      .onConflict((conflict) => conflict.columns(['event_id', 'sign_up_id']).doUpdateSet(told))
      .execute();
    queued += deliveries.length;
    await forgetUntold(db, { event_id: eventId, sign_up_id: id, revision });
  }
  return queued;
}

async function claim(db: Kysely<Tables>, now: number, leaseUntil: number): Promise<readonly DueDelivery[]> {
  const rows = await db
    .selectFrom('webhook_deliveries')
    .innerJoin('webhooks', 'webhooks.id', 'webhook_deliveries.webhook_id')
    .selectAll('webhook_deliveries')
    .select('webhooks.url')
    .where('webhook_deliveries.status', '=', 'pending')
    .where('webhook_deliveries.next_at', '<=', now)
    .orderBy('webhook_deliveries.next_at')
    .limit(perClaim)
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) {
    await db.updateTable('webhook_deliveries').set({ next_at: leaseUntil }).where('id', 'in', ids).execute();
  }
  return rows.map(({ id, webhook_id, type, body, url, attempts }) => ({
    id,
    webhookId: webhook_id,
    type,
    body,
    url,
    attempts,
  }));
}

async function revive(db: Kysely<Tables>, webhookId: string, now: number): Promise<number> {
  const dead = db.updateTable('webhook_deliveries').set({ status: 'pending', attempts: 0, next_at: now });
  const own = dead.where('webhook_id', '=', webhookId).where('status', '=', 'dead');
  return Number((await own.executeTakeFirstOrThrow()).numUpdatedRows);
}

/** Webhooks in tables; what is told is queued in the order of receipt and claimed by one process at a time. */
export function createSqlWebhookStore({ db, write }: Database): WebhookStore {
  return {
    // Nobody may be signing up meanwhile: what is not committed yet would be told of by nobody.
    add: (webhook) => write((trx) => add(trx, webhook), [...lock, placesOf(webhook.eventId)]),
    remove: (eventId, webhookId) => write((trx) => remove(trx, eventId, webhookId), lock),
    list: (eventId) => list(db, eventId),
    revive: async (eventId, webhookId, now) => {
      const own = (await list(db, eventId)).some(({ id }) => id === webhookId);
      return own ? write((trx) => revive(trx, webhookId, now), lock) : 0;
    },
    gather: (tell, now) => write((trx) => gather(trx, tell, now), lock),
    claim: (now, leaseUntil) => write((trx) => claim(trx, now, leaseUntil), lock),
    settle: ({ id, status, answer, nextAt = null }) =>
      write(async (trx) => {
        const settled = trx.updateTable('webhook_deliveries').where('id', '=', id);
        await settled
          .set(({ eb }) => ({ status, answer, next_at: nextAt, attempts: eb('attempts', '+', 1) }))
          .execute();
      }, lock),
    forget: (before) =>
      write(async (trx) => {
        const old = trx.deleteFrom('webhook_deliveries').where('status', 'in', ['delivered', 'dead']);
        await old.where('created_at', '<', before).execute();
      }, lock),
  };
}

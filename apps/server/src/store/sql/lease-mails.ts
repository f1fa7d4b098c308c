import { mostMailAttempts } from '@geflecht/core/sign-up';
import type { Kysely, Selectable } from 'kysely';
import { mostMailsAnHour } from '../mail-store.js';
import type { LeasedMail, LeaseRequest } from '../mail-store.js';
import type { MailsTable } from './mail-tables.js';
import type { Tables } from './tables.js';

const hour = 3_600_000;
/** Mails looked at for each that is handed out: some wait because of their address. */
const looksPerLease = 8;

/** Takes mails back from workers that fell silent; one that was tried too often, maybe because it stops workers, is given up. */
async function takeBack(db: Kysely<Tables>, now: number): Promise<void> {
  const lapsed = db.updateTable('mails').where('status', '=', 'sending').where('lease_until', '<=', now);
  const over = { status: 'failed', settled_at: now, failure: 'lease-lapsed', lease_until: null, leased_by: null };
  await lapsed.set(over).where('attempts', '>=', mostMailAttempts).execute();
  await lapsed.set({ status: 'queued', lease_until: null, leased_by: null }).execute();
}

/** Moments at which each address got its mails of the last hour, the latest last. */
async function recentMails(
  db: Kysely<Tables>,
  keys: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom('mails')
    .select(['address_key', 'settled_at'])
    .where('address_key', 'in', keys)
    .where((where) =>
      where.or([
        where('status', '=', 'sending'),
        where.and([where('status', '=', 'sent'), where('settled_at', '>', now - hour)]),
      ]),
    )
    .execute();
  const groups = Map.groupBy(rows, (row) => row.address_key);
  const moments = [...groups].map(
    ([key, these]) => [key, these.map((row) => row.settled_at ?? now).toSorted((a, b) => a - b)] as const,
  );
  return new Map(moments);
}

function leased(row: Selectable<MailsTable>): LeasedMail {
  return {
    id: row.id,
    dedupeKey: row.dedupe_key,
    eventId: row.event_id ?? undefined,
    signUpId: row.sign_up_id ?? undefined,
    to: row.address,
    addressKey: row.address_key,
    template: row.template as LeasedMail['template'],
    locale: row.locale,
    facts: row.facts,
    queuedAt: row.queued_at,
    attempts: row.attempts + 1,
    sequence: row.sequence,
  };
}

/** Hands out mails that are due; to be run in one transaction that excludes other leases. */
export async function leaseMails(db: Kysely<Tables>, request: LeaseRequest): Promise<readonly LeasedMail[]> {
  const { by, now, until, limit, mostAnHour = mostMailsAnHour } = request;
  await takeBack(db, now);
  const due = await db
    .selectFrom('mails')
    .selectAll()
    .where('status', '=', 'queued')
    .where('not_before', '<=', now)
    .orderBy('not_before')
    .orderBy('queued_at')
    .orderBy('id')
    .limit(limit * looksPerLease)
    .execute();
  const recent = new Map(await recentMails(db, [...new Set(due.map((row) => row.address_key))], now));
  const taken: LeasedMail[] = [];
  for (const row of due) {
    const moments = recent.get(row.address_key) ?? [];
    const last = moments.at(-mostAnHour);
    if (last !== undefined) {
      await db
        .updateTable('mails')
        .set({ not_before: last + hour })
        .where('id', '=', row.id)
        .execute();
    } else if (taken.length < limit) {
      taken.push(leased(row));
      recent.set(row.address_key, [...moments, now]);
    }
  }
  const ids = taken.map(({ id }) => id);
  if (ids.length === 0) return [];
  await db
    .updateTable('mails')
    .set((set) => ({ status: 'sending', attempts: set('attempts', '+', 1), leased_by: by, lease_until: until }))
    .where('id', 'in', ids)
    .execute();
  return taken;
}

import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { SearchedSignUps, SignUpQuery } from '../sign-up-store.js';
import { signUpsOf } from './read-sign-ups.js';
import { readSignUp, searchable } from './sign-up-rows.js';
import type { Tables } from './tables.js';

const over = ['cancelled', 'declined'];

type Where = ExpressionBuilder<Tables, 'sign_ups'>;

function wordsOf(text: string): readonly string[] {
  return searchable(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Words stand in a pattern as they are, whatever of them means something there. */
function patternOf(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** What an older process wrote beside this one has no column to search in; its record says the same, and more. */
function says(word: string): Expression<SqlBool> {
  return sql<SqlBool>`coalesce(sign_ups.search, lower(sign_ups.json)) like ${patternOf(word)} escape '\\'`;
}

function cameBy(where: Where, channel: string): Expression<SqlBool> {
  const told = patternOf(`"channel":${JSON.stringify(channel)}`);
  const isTold = sql<SqlBool>`sign_ups.json like ${told} escape '\\'`;
  return where.or([
    where('sign_ups.channel', '=', channel),
    where.and([where('sign_ups.channel', 'is', null), isTold]),
  ]);
}

/** Whether a party has something there that is not over. */
function isThere(where: Where, bookableId: string): Expression<SqlBool> {
  const own = where
    .selectFrom('bookings')
    .select('bookings.id')
    .whereRef('bookings.event_id', '=', 'sign_ups.event_id')
    .whereRef('bookings.sign_up_id', '=', 'sign_ups.id');
  return where.exists(own.where('bookings.bookable_id', '=', bookableId).where('bookings.status', 'not in', over));
}

/** Those who wait are few and known by an index; the others are all but these. */
function waits(where: Where, eventId: string, { isWaiting, bookableId }: SignUpQuery): Expression<SqlBool> {
  const all = where.selectFrom('bookings').select('bookings.sign_up_id').where('bookings.event_id', '=', eventId);
  const waiting = all.where('bookings.claim', '=', 'waiting');
  const there = bookableId === undefined ? waiting : waiting.where('bookings.bookable_id', '=', bookableId);
  return where('sign_ups.id', isWaiting === true ? 'in' : 'not in', there);
}

function isWanted(where: Where, eventId: string, query: SignUpQuery): Expression<SqlBool> {
  const { status, channel, bookableId, isWaiting, text = '' } = query;
  return where.and([
    where('sign_ups.event_id', '=', eventId),
    ...(status === undefined ? [] : [where('sign_ups.status', 'in', status)]),
    ...(channel === undefined ? [] : [cameBy(where, channel)]),
    ...(bookableId === undefined ? [] : [isThere(where, bookableId)]),
    ...(isWaiting === undefined ? [] : [waits(where, eventId, query)]),
    ...wordsOf(text).map(says),
  ]);
}

/** Finds sign-ups of an event: how many there are, and a page of them; only that page is read. */
export async function searchSignUps(db: Kysely<Tables>, eventId: string, query: SignUpQuery): Promise<SearchedSignUps> {
  const { total } = await db
    .selectFrom('sign_ups')
    .select((select) => select.fn.countAll<number | string>().as('total'))
    .where((where) => isWanted(where, eventId, query))
    .executeTakeFirstOrThrow();
  const page = signUpsOf(db, eventId).where((where) => isWanted(where, eventId, query));
  const rows = await page.limit(query.limit).offset(query.offset).execute();
  return { total: Number(total), signUps: rows.map(readSignUp) };
}

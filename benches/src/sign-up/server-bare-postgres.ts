import { randomBytes } from 'node:crypto';
import { openPostgresStore } from '@geflecht/server';
import pg from 'pg';
import type { LoadOrder, LoadReport } from './server-figures.js';
import { percentile } from './server-figures.js';

const [url = ''] = process.argv.slice(2);

const { store } = await openPostgresStore({ url });
await store.close();
const connections = 10;
const pool = new pg.Pool({ connectionString: url, max: connections });
const newId = (): string => randomBytes(16).toString('base64url');
const json = JSON.stringify({ filled: 'x'.repeat(900) });

const signUp = `insert into sign_ups (event_id, id, submit_key, body_hash, receipt, code_hash, received_at, status,
  revision, manage_key_hash, mail_hash, due_at, json) values ($1,$2,$3,'hash','{}',null,'now','confirmed',1,$4,'m',null,$5)`;
const bookings = `insert into bookings (event_id, sign_up_id, id, participant_id, bookable_id, status, rank, claim,
  claim_until, lets_pass) values ($1,$2,$3,'p1','seat','confirmed',null,'held',null,0),
  ($1,$2,$4,'p2','seat','confirmed',null,'held',null,0), ($1,$2,$5,'p1','place','confirmed',null,'held',null,0)`;
const mail = `insert into mails (id, dedupe_key, event_id, sign_up_id, address, address_key, template, locale, facts,
  sequence, status, attempts, not_before, queued_at)
  values ($1,$2,$3,$4,'noor@verein.example','k','confirmation','de','{}',0,'queued',0,0,0)`;
const count = `select bookable_id, claim, lets_pass, count(*) as persons from bookings where event_id = $1
  and claim in ('held', 'waiting') and (claim_until is null or claim_until > $2) group by bookable_id, claim, lets_pass`;

/** One sign-up with nothing around it: the statements, the lock, the commit. */
async function signUpOnce(eventId: string): Promise<void> {
  const client = await pool.connect();
  const [id, key] = [newId(), newId()];
  await client.query("begin; set local lock_timeout = 2000; select pg_advisory_xact_lock(hashtext('bare'))");
  await client.query('select body_hash, receipt from sign_ups where event_id = $1 and submit_key = $2', [eventId, key]);
  await client.query(count, [eventId, Date.now()]);
  await client.query(signUp, [eventId, id, key, newId(), json]);
  await client.query(bookings, [eventId, id, newId(), newId(), newId()]);
  await client.query(mail, [newId(), newId(), eventId, id]);
  await client.query('commit');
  client.release();
}

async function load({ clients, milliseconds, path }: LoadOrder): Promise<LoadReport> {
  const latencies: number[] = [];
  const start = performance.now();
  const until = start + milliseconds;
  const client = async (): Promise<void> => {
    for (let before = start; before < until;) {
      await signUpOnce(path);
      const now = performance.now();
      latencies.push(now - before);
      before = now;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - start) / 1_000;
  const sorted = latencies.toSorted((one, other) => one - other);
  const perSecond = sorted.length / seconds;
  return { perSecond, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), statuses: { 201: sorted.length } };
}

process.on('message', (order: LoadOrder) => {
  void load(order).then((report) => process.send?.(report));
});
process.send?.({ port: 0 });

process.on('disconnect', () => process.exit(0));

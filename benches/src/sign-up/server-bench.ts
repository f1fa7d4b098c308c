import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, stopPostgres } from '@geflecht/tooling-run/postgres-server';
import type { Bench, BenchWish, Row } from '../harness/row.js';
import { failedRow } from '../harness/run-benches.js';
import { contest, heardFrom, startChild, startContestant } from './server-contest.js';
import type { Contestant, Reached } from './server-contest.js';
import { eventOf, requestBody, signUpPath } from './server-event.js';
import { serverRow } from './server-row.js';

const bench = 'sign-up-server';
const clients = 200;

interface Plan {
  readonly rounds: number;
  readonly milliseconds: number;
}

const planOf = ({ isQuick = false }: BenchWish): Plan =>
  isQuick ? { rounds: 1, milliseconds: 1_000 } : { rounds: 3, milliseconds: 2_000 };

type Report = (row: Row) => void;

function end(contestants: readonly Contestant[]): void {
  for (const { child } of contestants) if (child.connected) child.disconnect();
}

const signUpOrder =
  ({ milliseconds }: Plan) =>
  ({ port }: Contestant, round: number) => ({
    port,
    path: signUpPath(eventOf(round)),
    clients,
    milliseconds,
    body: requestBody(),
  });

const none: Reached = { perSecond: Number.NaN, p50: Number.NaN, p99: Number.NaN };

async function onSqlite(folder: string, plan: Plan, report: Report): Promise<void> {
  const rounds = String(plan.rounds + 1);
  const file = (name: string): string => join(folder, `${name}.sqlite`);
  const contestants = [
    await startContestant('ours', 'server-ours', [file('ours'), rounds]),
    await startContestant('naive', 'server-naive', [file('naive'), rounds]),
    await startContestant('limit', 'server-naive', [file('limit'), rounds, 'together']),
  ];
  try {
    const reached = await contest(contestants, { rounds: plan.rounds, status: '201', order: signUpOrder(plan) });
    const [ours = none, naive = none, limit = none] = ['ours', 'naive', 'limit'].map((name) => reached.get(name));
    const row = serverRow(bench, `SQLite, ${clients} clients`, report);
    row('sign-ups/s', [ours.perSecond, naive.perSecond], { reference: 'naive server', must: '>=2', target: '>=2.2' });
    row('p99 ms', [ours.p99, naive.p99], { reference: 'naive server', must: '<=1' });
    row('sign-ups/s', [ours.perSecond, limit.perSecond], { reference: 'node:http, a commit a turn', target: '>=0.6' });
  } finally {
    end(contestants);
  }
}

/** The bare transaction is its own client: nothing stands between. */
const senderOf = ({ name, child }: Contestant) => (name === 'bare' ? child : undefined);

async function onPostgres(folder: string, plan: Plan, report: Report): Promise<void> {
  const { url } = await startPostgres({ folder });
  const rounds = String(plan.rounds + 1);
  const contestants: Contestant[] = [];
  try {
    contestants.push(await startContestant('ours', 'server-ours', [url, rounds]));
    contestants.push(await startContestant('bare', 'server-bare-postgres', [url]));
    const reached = await contest(contestants, {
      rounds: plan.rounds,
      status: '201',
      order: signUpOrder(plan),
      sender: senderOf,
    });
    const [ours = none, bare = none] = ['ours', 'bare'].map((name) => reached.get(name));
    const row = serverRow(bench, `PostgreSQL, ${clients} clients`, report);
    row('sign-ups/s', [ours.perSecond, bare.perSecond], { reference: 'bare transaction', must: '>=0.6' });
    row('p99 ms', [ours.p99, bare.p99], { reference: 'bare transaction' });
  } finally {
    end(contestants);
    await stopPostgres(folder);
  }
}

async function reading(folder: string, plan: Plan, report: Report): Promise<void> {
  const ours = await startContestant('ours', 'server-ours', [join(folder, 'read.sqlite')]);
  const child = startChild('server-hello');
  const contestants: Contestant[] = [ours];
  try {
    const path = `/v1/events/${eventOf(0)}`;
    const whole = await fetch(`http://127.0.0.1:${ours.port}${path}`);
    const [body, etag] = [await whole.text(), whole.headers.get('ETag') ?? ''];
    child.send({ path, body, etag });
    contestants.push({ name: 'hono', child, ...(await heardFrom<{ readonly port: number }>(child)) });
    const asked: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
      ['200', {}],
      ['304', { 'If-None-Match': etag }],
    ];
    for (const [status, headers] of asked) {
      const order = ({ port }: Contestant) => ({ port, path, clients, milliseconds: plan.milliseconds, headers });
      const reached = await contest(contestants, { rounds: plan.rounds, status, order });
      const row = serverRow(bench, `GET event, answer ${status}`, report);
      const [one = none, other = none] = [reached.get('ours'), reached.get('hono')];
      row('answers/s', [one.perSecond, other.perSecond], { reference: 'bare Hono', must: '>=0.5', target: '>=0.8' });
    }
  } finally {
    end(contestants);
    if (child.connected) child.disconnect();
  }
}

/** Sign-up: the server over HTTP with 200 parallel clients, durable, on both databases. */
export const serverBench: Bench = {
  name: bench,
  async run(report, wish = {}) {
    for (const part of [onSqlite, onPostgres, reading]) {
      const folder = mkdtempSync(join(tmpdir(), 'geflecht-bench-'));
      try {
        await part(folder, planOf(wish), report);
      } catch (error) {
        report(failedRow(bench, error));
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
  },
};

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBackground } from '../background.js';
import { createLogger } from '../log/logger.js';
import type { MailSender, SendOutcome } from '../mail/mail-sender.js';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { makeTestDatabase } from '../store-harness.js';
import type { TestDatabase } from '../store-harness.js';
import { createMetrics } from './metrics.js';
import type { Metrics } from './metrics.js';

let database: TestDatabase;
let server: ServerHarness;
let metrics: Metrics;
let answer: SendOutcome;

const log = createLogger({ level: 'silent' });
const sender: MailSender = { send: () => Promise.resolve(answer), close: () => undefined };

beforeEach(async () => {
  database = await makeTestDatabase();
  server = await openHarness({ database });
  metrics = metricsOf(server);
  answer = { kind: 'accepted' };
});

afterEach(async () => {
  await server.close();
  await database.remove();
});

function metricsOf({ store, clock }: Pick<ServerHarness, 'store' | 'clock'>): Metrics {
  return createMetrics({ queues: () => store.queues(), clock });
}

/** Figures of the queues by name and labels, those that are zero left out. */
async function figures(of: Metrics = metrics): Promise<Readonly<Record<string, number>>> {
  const lines = (await of.text()).split('\n').filter((line) => line.startsWith('geflecht_queue_'));
  const entries = lines.map((line) => [line.slice('geflecht_queue_'.length).split(' ')[0] ?? '', line] as const);
  const told = entries.map(([name, line]) => [name.replaceAll('"', ''), Number(line.split(' ').at(-1))] as const);
  return Object.fromEntries(told.filter(([, value]) => value !== 0));
}

async function workOff(): Promise<void> {
  const { store, clock, secret } = server;
  const delivery = { sender, from: 'anmeldung@verein.example', links: { manageUrl: 'https://verein.example' } };
  const background = startBackground({ store, clock, secret, log, delivery, onAttempt: metrics.countAttempt });
  await background.sendDue();
  await background.stop();
}

const at = (clock: string) => server.setClock(`2027-02-03T${clock}.000Z`);
const delivery = { id: 'wd_1', webhookId: 'wh_1', type: 'signUp.received', body: '{}' };
const contact = (name: string) => ({ contact: { name, mail: `${name}@verein.example` } });

async function queueOne(): Promise<void> {
  const { webhooks } = server.store.organising;
  const url = 'https://verein.example/';
  await webhooks.add({ id: 'wh_1', eventId: 'event-1', url, types: [], createdAt: server.clock.now() });
  await server.signUp();
  await webhooks.gather(() => [delivery], Date.parse(server.clock.now()));
}

describe('figures of the outbox', () => {
  it('say how many mails wait, and since when the oldest does', async () => {
    await server.signUp(contact('ada'));
    at('10:05:00');
    await server.signUp(contact('kim'));
    at('10:06:40');
    expect(await figures()).toEqual({ 'waiting{queue=mails}': 2, 'oldest_seconds{queue=mails}': 400 });
  });

  it('say how many were sent, and that none waits any more', async () => {
    await server.signUp();
    await workOff();
    expect(await figures()).toEqual({ 'attempts_total{queue=mails,outcome=sent}': 1 });
  });

  it('count what is tried again, which waits since it was queued at first', async () => {
    await server.signUp();
    answer = { kind: 'temporary', failure: 'smtp-451' };
    at('10:00:30');
    await workOff();
    expect(await figures()).toEqual({
      'attempts_total{queue=mails,outcome=retried}': 1,
      'waiting{queue=mails}': 1,
      'oldest_seconds{queue=mails}': 30,
    });
  });

  it('show dead letters until somebody has them tried anew', async () => {
    await server.signUp();
    answer = { kind: 'permanent', failure: 'smtp-550' };
    await workOff();
    expect(await figures()).toMatchObject({ 'dead{queue=mails}': 1, 'attempts_total{queue=mails,outcome=dead}': 1 });
    const [failed] = await server.store.mails.list('event-1');
    await server.store.mails.retry('event-1', failed?.id ?? '', Date.parse(server.clock.now()));
    const after = await figures();
    expect([after['dead{queue=mails}'], after['waiting{queue=mails}']]).toEqual([undefined, 1]);
  });
});

describe('figures of webhooks', () => {
  it('say how many deliveries wait, and since when the oldest does', async () => {
    await queueOne();
    at('10:01:00');
    expect(await figures()).toMatchObject({ 'waiting{queue=webhooks}': 1, 'oldest_seconds{queue=webhooks}': 60 });
  });

  it('show what was given up', async () => {
    await queueOne();
    await server.store.organising.webhooks.settle({ id: 'wd_1', status: 'dead', answer: '500' });
    const told = await figures();
    expect([told['waiting{queue=webhooks}'], told['dead{queue=webhooks}']]).toEqual([undefined, 1]);
  });

  it('count attempts by how they ended', () => {
    metrics.countAttempt('webhooks', 'retried');
    return expect(figures()).resolves.toEqual({ 'attempts_total{queue=webhooks,outcome=retried}': 1 });
  });
});

describe('figures of queues', () => {
  it('are the same in every process on one database', async () => {
    const { store } = await database.open();
    await server.signUp();
    expect(await figures(metricsOf({ store, clock: server.clock }))).toEqual(await figures());
    await store.close();
  });

  it('are absent rather than wrong while the database does not answer', async () => {
    const away = createMetrics({ queues: () => Promise.reject(new TypeError('away')), clock: server.clock });
    const text = await away.text();
    expect(text).not.toMatch(/^geflecht_queue_(?:waiting|oldest_seconds|dead)\{/m);
    expect(text).toContain('geflecht_queue_attempts_total{queue="mails",outcome="sent"} 0');
  });
});

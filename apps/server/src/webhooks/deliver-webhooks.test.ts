import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSignUp } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../log/logger.js';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { deliverWebhooks } from './deliver-webhooks.js';
import type { DeliveryTools } from './deliver-webhooks.js';
import type { WebhookTransport } from './post-webhook.js';
import { signPayload } from './sign-payload.js';

interface Received {
  readonly body: string;
  readonly signature: string;
}

let server: ServerHarness;
let receiver: Server;
let url: string;
let received: Received[];
let answers: number;
let now: number;
let tools: DeliveryTools;

const transport: WebhookTransport = {
  request,
  resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  isAllowed: (address) => address === '127.0.0.1',
};

beforeEach(async () => {
  [received, answers, now] = [[], 204, Date.parse('2027-02-03T10:00:00Z')];
  receiver = createServer((asked, answer) => {
    let body = '';
    asked.on('data', (piece: Buffer) => {
      body += String(piece);
    });
    asked.on('end', () => {
      received.push({ body, signature: String(asked.headers['geflecht-signature']) });
      answer.writeHead(answers).end();
    });
  });
  await new Promise<void>((done) => {
    receiver.listen(0, '127.0.0.1', done);
  });
  url = `http://verein.example:${(receiver.address() as AddressInfo).port}/`;
  server = await openHarness();
  let ids = 0;
  tools = {
    webhooks: server.store.organising.webhooks,
    clock: { now: () => new Date(now).toISOString() },
    newId: () => `${(ids += 1)}`,
    log: createLogger({ level: 'silent' }),
    secretOf: (id) => `secret of ${id}`,
    transport,
  };
});

afterEach(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await server.close();
});

async function listen(types: readonly string[] = []): Promise<void> {
  const webhook = { id: 'wh_1', eventId: 'event-1', url, types, createdAt: '2027-02-03T10:00:00Z' };
  await server.store.organising.webhooks.add(webhook);
}

async function counts() {
  const [webhook] = await server.store.organising.webhooks.list('event-1');
  return webhook?.deliveries;
}

describe('deliverWebhooks', () => {
  it('tells each step of a sign-up once, without anything about persons', async () => {
    await listen();
    await server.signUp({ contact: { name: 'Ada Beispiel', mail: 'ada@verein.example', phone: '0151 1' } });
    expect([await deliverWebhooks(tools), await deliverWebhooks(tools)]).toEqual([2, 0]);
    const bodies = received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    expect(bodies.map(({ type }) => type)).toEqual(['signUp.received', 'signUp.confirmed']);
    expect(bodies[1]).toMatchObject({ eventId: 'event-1', status: 'confirmed', people: 1 });
    for (const { body } of received) expect(body).not.toMatch(/Ada|verein|0151/);
  });

  it('signs with the secret of the webhook and the time', async () => {
    await listen();
    await server.signUp();
    await deliverWebhooks(tools);
    for (const { body, signature } of received) {
      expect(signature).toBe(signPayload(body, 'secret of wh_1', now / 1000));
    }
  });

  it('tells only what is listened for', async () => {
    await listen(['signUp.cancelled']);
    await server.signUp();
    expect(await deliverWebhooks(tools)).toBe(0);
  });

  it('tells nothing of what was there before', async () => {
    const signUp = buildSignUp();
    await server.store.signUps.add([{ signUp, claims: [] }]);
    await listen();
    expect(await deliverWebhooks(tools)).toBe(0);
  });

  it('tries again later and gives up in the end, for all to see', async () => {
    await listen(['signUp.confirmed']);
    await server.signUp();
    answers = 500;
    let tried = await deliverWebhooks(tools);
    expect(await deliverWebhooks(tools)).toBe(0);
    for (let hours = 0; hours < 72; hours += 1) {
      now += 3_600_000;
      tried += await deliverWebhooks(tools);
    }
    expect(tried).toBe(8);
    expect(await counts()).toEqual({ pending: 0, delivered: 0, dead: 1, lastFailure: '500' });
  });

  it('delivers what was given up once it is revived', async () => {
    await listen(['signUp.confirmed']);
    await server.signUp();
    answers = 500;
    for (let hours = 0; hours < 73; hours += 1) {
      await deliverWebhooks(tools);
      now += 3_600_000;
    }
    answers = 200;
    expect(await tools.webhooks.revive('event-1', 'wh_1', now)).toBe(1);
    expect(await deliverWebhooks(tools)).toBe(1);
    expect(await counts()).toMatchObject({ delivered: 1, dead: 0 });
  });

  it('forgets after a month what was given up', async () => {
    await listen(['signUp.confirmed']);
    await server.signUp();
    answers = 500;
    for (let hours = 0; hours < 73; hours += 1) {
      await deliverWebhooks(tools);
      now += 3_600_000;
    }
    now += 30 * 24 * 3_600_000;
    answers = 204;
    await server.signUp();
    await deliverWebhooks(tools);
    expect(await counts()).toMatchObject({ delivered: 1, dead: 0 });
  });

  it('leaves what another process is delivering alone', async () => {
    await listen(['signUp.confirmed']);
    await server.signUp();
    await tools.webhooks.gather(() => [{ id: 'wd', webhookId: 'wh_1', type: 'signUp.confirmed', body: '{}' }], now);
    expect(await tools.webhooks.claim(now, now + 60_000)).toHaveLength(1);
    expect(await tools.webhooks.claim(now, now + 60_000)).toHaveLength(0);
    expect(await tools.webhooks.claim(now + 60_000, now + 120_000)).toHaveLength(1);
  });

  it('tells nobody of anything once the webhook is removed', async () => {
    await listen();
    await server.signUp();
    expect(await tools.webhooks.remove('event-1', 'wh_1')).toBe(true);
    expect([await deliverWebhooks(tools), received]).toEqual([0, []]);
  });
});

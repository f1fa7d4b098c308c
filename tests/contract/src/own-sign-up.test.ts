import { systemPlatform } from '@geflecht/sdk';
import type { Platform } from '@geflecht/sdk';
import { httpManagingBackend } from '@geflecht/sdk/adapters/http-managing';
import { createManagingClient } from '@geflecht/sdk/managing';
import { createSubmitQueue, systemSubmitPlatform } from '@geflecht/sdk/submit-queue';
import type { Submit } from '@geflecht/sdk/submit-queue';
import { codeOf, conformanceDocument, conformanceRequest } from '@geflecht/sdk/testing';
import { createApp, listen, manageKeyOf, openSqliteStore, readServerSecret, seedDocument } from '@geflecht/server';
import type { RunningServer } from '@geflecht/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const eventId = 'event-open';
const secret = readServerSecret({ value: 'a secret that only this test knows, long enough' });
let store: Awaited<ReturnType<typeof openSqliteStore>>['store'];
let running: RunningServer;
let port: number;

const start = () => listen(createApp({ store, secret }), { host: '127.0.0.1', port });

/** A server on a port of its own, asked over real connections. */
beforeEach(async () => {
  port = 0;
  ({ store } = await openSqliteStore({ file: ':memory:' }));
  await seedDocument(store, conformanceDocument());
  running = await start();
  port = Number(new URL(running.url).port);
});

afterEach(async () => {
  await running.close();
  await store.close();
});

/** Waits less, so that a test need not. */
const hasty: Pick<Platform, 'startTimer'> = {
  startTimer: (callback, milliseconds) => systemPlatform.startTimer(callback, milliseconds / 50),
};
const opened = (fetch: Platform['fetch'] = systemPlatform.fetch) => {
  const platform = { ...systemPlatform, fetch };
  return createManagingClient({
    backend: httpManagingBackend({ url: running.url, platform }),
    platform,
    submitAttempts: 1,
  });
};
const requestOf = (submitKey: string) => conformanceRequest({ eventId, submitKey });

describe('a visitor over real connections', () => {
  it('is told of places as they go and come, until it turns away', async () => {
    const client = opened();
    const controller = new AbortController();
    const left: (number | undefined)[] = [];
    const waiting: (() => void)[] = [];
    const heard = (count: number) =>
      new Promise<void>((resolve) => {
        waiting.push(() => left.length >= count && resolve());
      });
    const ended = codeOf(
      client.watchAvailability(
        eventId,
        ({ bookables }) => {
          left.push(bookables[0]?.placesLeft);
          for (const wake of waiting) wake();
        },
        { signal: controller.signal },
      ),
    );
    await heard(1);
    const told = heard(2);
    const { signUpId } = await client.createSignUp(eventId, requestOf('submit-key-1'));
    await told;
    const toldAgain = heard(3);
    const key = manageKeyOf(secret, signUpId);
    const { revision } = await client.readOwnSignUp(key);
    await client.changeOwnSignUp(key, { submitKey: 'change-key-1', revision, action: { do: 'cancel' } });
    await toldAgain;
    controller.abort();
    expect([left, await ended]).toEqual([[3, 2, 3], 'aborted']);
  });

  it('is signed up once by a queue that outlives a server and an answer that got lost', async () => {
    let isLost = false;
    const client = opened(async (url, init) => {
      const response = await systemPlatform.fetch(url, init);
      if (isLost) return response;
      isLost = true;
      throw new TypeError('connection lost');
    });
    const queue = createSubmitQueue({ client, platform: { ...systemSubmitPlatform, ...hasty } });
    const states: string[] = [];
    const settled = new Promise<Submit>((resolve) => {
      queue.subscribe(([submit]) => {
        states.push(submit?.status ?? 'none');
        if (submit?.status === 'answered') resolve(submit);
      });
    });
    await running.close();
    queue.add({ operation: 'createSignUp', eventId, request: requestOf('submit-key-1') });
    await expect.poll(() => queue.submits[0]?.tries ?? 0).toBeGreaterThan(1);
    running = await start();
    const { tries, answer } = await settled;
    queue.close();
    expect([states[0], states.at(-2), tries > 2]).toEqual(['sending', 'held', true]);
    const signUps = await store.signUps.list(eventId);
    expect(signUps.map(({ id }) => id)).toEqual([(answer as { readonly signUpId: string }).signUpId]);
  });
});

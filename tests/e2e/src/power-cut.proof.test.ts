import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { places, tenPlaceEventIds, tenPlacesDocument } from './data/ten-places.js';
import { proofCount } from '@geflecht/tooling-run/proof-count';
import type { SubmitAnswer } from './sign-up-api.js';
import { listSignUps, mailOf, personRequest, submit } from './sign-up-api.js';
import { TestStack } from './test-stack.js';

const rounds = proofCount({ name: 'rounds of kill -9 while people sign up', usual: 3, full: 40 });
const events = tenPlaceEventIds(rounds);
let stack: TestStack;

beforeAll(async () => {
  stack = await TestStack.start({ documents: [tenPlacesDocument(rounds)] });
});

afterAll(() => stack.stop());

/** Sends sign-ups at once and cuts the power as soon as the first is acknowledged. */
async function submitIntoPowerCut(eventId: string, keys: readonly string[]): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  let cut: Promise<void> | undefined;
  const send = async (submitKey: string): Promise<void> => {
    const answer = await submit(stack.api, eventId, personRequest(eventId, submitKey)).catch(() => undefined);
    if (answer?.status !== 201) return;
    acknowledged.push(submitKey);
    cut ??= stack.killServer();
  };
  await Promise.all(keys.map(send));
  await cut;
  return acknowledged;
}

it.each(events)('an acknowledged sign-up survives a power cut and is stored once: %s', async (eventId) => {
  const keys = Array.from({ length: places }, () => randomUUID());
  const acknowledged = await submitIntoPowerCut(eventId, keys);
  await stack.startServerAgain();
  const repeated: SubmitAnswer[] = [];
  for (const key of keys) repeated.push(await submit(stack.api, eventId, personRequest(eventId, key)));
  const listed = await listSignUps(stack.api, eventId, await stack.makeListKey(eventId));
  const stored = listed.map(({ contact }) => contact.mail);
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.filter((key) => !stored.includes(mailOf(key)))).toEqual([]);
  expect(repeated.map(({ body }) => body.status)).toEqual(keys.map(() => 'confirmed'));
  expect(stored.toSorted()).toEqual(keys.map(mailOf).toSorted());
});

import type { SignUpReceipt } from '@geflecht/core/contract';
import { buildSignUpRequest } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { SdkError } from '../errors/index.js';
import type { Backend } from '../port/index.js';
import { answersInTurn, codeOf, fakePlatform } from '../testing/index.js';
import { createClient } from './index.js';

const request = buildSignUpRequest();
const receipt = { signUpId: 'sign-up-1', eventId: 'event-1', status: 'confirmed', receivedAt: '', bookings: [] };
const noCapabilities = { readCapabilities: () => Promise.resolve([]) };

const stored = () => Promise.resolve(receipt as unknown as SignUpReceipt);

const lost = (operation: string, more: object = {}) =>
  new SdkError({ code: 'network', operation, finding: 'no answer', ...more });

const never = () => new Promise<never>(() => undefined);

const takingSignUps = (...answers: readonly [() => Promise<SignUpReceipt>, ...(() => Promise<SignUpReceipt>)[]]) => {
  const createSignUp = answersInTurn<Parameters<NonNullable<Backend['createSignUp']>>, SignUpReceipt>(...answers);
  return { createSignUp, ...noCapabilities };
};

describe('signing up', () => {
  it('sends a submit without an answer again, under its own key', async () => {
    const platform = fakePlatform();
    const backend = takingSignUps(() => Promise.reject(lost('createSignUp')), never, stored);
    const answer = createClient({ backend, platform }).createSignUp('event-1', request);
    await platform.advance(20_000);
    expect(await answer).toEqual(receipt);
    expect(backend.createSignUp.calls.map(([, body]) => body.submitKey)).toEqual(
      Array.from({ length: 3 }, () => request.submitKey),
    );
  });

  it('gives up after five tries', async () => {
    const platform = fakePlatform();
    const backend = takingSignUps(() => Promise.reject(lost('createSignUp')));
    const answer = codeOf(createClient({ backend, platform }).createSignUp('event-1', request));
    await platform.advance(120_000);
    expect([await answer, backend.createSignUp.calls.length]).toEqual(['network', 5]);
  });

  it.each(['full', 'closed', 'invalid', 'submit-key-reused'])('takes %s for an answer', async (code) => {
    const platform = fakePlatform();
    const backend = takingSignUps(() => Promise.reject(lost('createSignUp', { code })));
    const answer = codeOf(createClient({ backend, platform }).createSignUp('event-1', request));
    await platform.advance(120_000);
    expect([await answer, backend.createSignUp.calls.length]).toEqual([code, 1]);
  });

  it('sends a submit once that was clicked twice', async () => {
    const backend = takingSignUps(stored);
    const client = createClient({ backend });
    await Promise.all([client.createSignUp('event-1', request), client.createSignUp('event-1', request)]);
    expect(backend.createSignUp.calls.length).toBe(1);
  });

  it('sends two different submits', async () => {
    const backend = takingSignUps(stored);
    const client = createClient({ backend });
    const other = { ...request, submitKey: client.newSubmitKey() };
    await Promise.all([client.createSignUp('event-1', request), client.createSignUp('event-1', other)]);
    expect(backend.createSignUp.calls.length).toBe(2);
  });

  it('makes keys that the contract accepts', () => {
    const client = createClient({ backend: noCapabilities });
    expect(client.newSubmitKey().length).toBeGreaterThanOrEqual(8);
    expect(client.newSubmitKey()).not.toBe(client.newSubmitKey());
  });
});

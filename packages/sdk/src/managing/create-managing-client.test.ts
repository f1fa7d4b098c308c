import type { Availability, Capability, OwnSignUp, OwnSignUpChange } from '@geflecht/core/contract';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createClient } from '../client/index.js';
import type { Client } from '../client/index.js';
import { SdkError } from '../errors/index.js';
import type { SdkErrorCode } from '../errors/index.js';
import type { Backend, CallOptions } from '../port/index.js';
import { answersInTurn, codeOf, fakePlatform } from '../testing/index.js';
import { createManagingClient, isManagingClient } from './index.js';
import type { ManagingClient } from './index.js';

const offered: readonly Capability[] = ['signUps.manage', 'availability.watch'];
const change = { submitKey: 'submit-key-1', revision: 1, action: { do: 'cancel' } } as OwnSignUpChange;
const own = { revision: 2 } as OwnSignUp;

const echo = (key: string) => Promise.resolve({ ...own, eventId: key } as unknown as OwnSignUp);

const lost = (code: SdkErrorCode = 'network', more: object = {}) =>
  Promise.reject(new SdkError({ code, operation: 'trial', finding: 'trial', ...more }));

function opened(parts: Partial<Backend> = {}) {
  const platform = fakePlatform();
  const backend: Backend = { readCapabilities: () => Promise.resolve(offered), ...parts };
  return { platform, client: createManagingClient({ backend, platform }) };
}

describe('a managing client', () => {
  it('is told from one that cannot manage', () => {
    const { client } = opened();
    expectTypeOf(client).toExtend<Client>();
    const backend: Backend = { readCapabilities: () => Promise.resolve([]) };
    const clients: readonly Client[] = [client, createClient({ backend })];
    expect(clients.map(isManagingClient)).toEqual([true, false]);
    expectTypeOf<Parameters<ManagingClient['readOwnSignUp']>[0]>().toEqualTypeOf<string>();
  });

  it('sends a change without an answer again, the very same', async () => {
    const changeOwnSignUp = answersInTurn<[string, OwnSignUpChange, CallOptions?], OwnSignUp>(
      () => lost(),
      () => Promise.resolve(own),
    );
    const { client, platform } = opened({ changeOwnSignUp });
    const answer = client.changeOwnSignUp('key', change);
    await platform.advance(60_000);
    expect(await answer).toBe(own);
    expect(changeOwnSignUp.calls.map(([key, request]) => [key, request])).toEqual([
      ['key', change],
      ['key', change],
    ]);
  });

  it('keeps two parties apart that ask at once', async () => {
    const { client } = opened({ readOwnSignUp: echo });
    const answers = await Promise.all(['one', 'other'].map((key) => client.readOwnSignUp(key)));
    expect(answers.map(({ eventId }) => eventId)).toEqual(['one', 'other']);
  });

  it('asks for a link once, since each try may send a mail', async () => {
    const requestManageLink = answersInTurn<unknown[], never>(() => lost());
    const { client, platform } = opened({ requestManageLink });
    const code = codeOf(client.requestManageLink('event-1', { mail: 'treff@lindenhof.example' }));
    await platform.advance(60_000);
    expect([await code, requestManageLink.calls.length]).toEqual(['network', 1]);
  });

  it('refuses what the backend does not offer before anything is sent', async () => {
    const readOwnSignUp = answersInTurn<unknown[], OwnSignUp>(() => Promise.resolve(own));
    const { client } = opened({ readOwnSignUp, readCapabilities: () => Promise.resolve([]) });
    await client.can('signUps.manage');
    const codes = [client.readOwnSignUp('key'), client.readChallenge(), client.watchAvailability('e', () => undefined)];
    expect(await Promise.all(codes.map((each) => codeOf(each)))).toEqual(['unsupported', 'unsupported', 'unsupported']);
    expect(readOwnSignUp.calls).toHaveLength(0);
  });
});

type Watch = NonNullable<Backend['watchAvailability']>;
type Told = Parameters<Watch>[1];

const places = (placesLeft: number) => ({ bookables: [{ placesLeft }] }) as unknown as Availability;
/** Tells something and ends. */
const short =
  (left: number) =>
  (_event: string, told: Told): Promise<void> => {
    told(places(left));
    return Promise.resolve();
  };
const silent = () => new Promise<never>(() => undefined);

function watching(...answers: readonly [Watch, ...Watch[]]) {
  const watchAvailability = answersInTurn<Parameters<Watch>, void>(...answers);
  const { client, platform } = opened({ watchAvailability });
  const told: (number | undefined)[] = [];
  const controller = new AbortController();
  const hear: Told = ({ bookables }) => void told.push(bookables[0]?.placesLeft);
  const ended = codeOf(client.watchAvailability('event-1', hear, { signal: controller.signal }));
  return { platform, told, ended, end: () => controller.abort(), calls: watchAvailability.calls };
}

describe('watching places', () => {
  it('goes on after the stream has ended or the connection was lost', async () => {
    const { platform, told, calls } = watching(short(3), () => lost(), short(2), silent);
    await platform.advance(10_000);
    expect([told, calls.length]).toEqual([[3, 2], 4]);
  });

  it('pauses longer and longer while nothing is heard, up to a minute, and briefly once something is', async () => {
    const { platform, calls } = watching(
      () => lost(),
      ...Array.from({ length: 7 }, () => () => lost()),
      short(1),
      silent,
    );
    const counts: number[] = [];
    for (const seconds of [0, 0.75, 1.5, 3, 6, 12, 24, 45, 45, 1.5]) {
      await platform.advance(seconds * 1_000);
      counts.push(calls.length);
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('comes back no sooner than it was asked to', async () => {
    const { platform, calls } = watching(() => lost('overloaded', { retryAfterSeconds: 60 }), silent);
    await platform.advance(45_000);
    expect(calls).toHaveLength(1);
    await platform.advance(20_000);
    expect(calls).toHaveLength(2);
  });

  it('ends with what it is refused with', async () => {
    const { platform, ended, calls } = watching(() => lost('not-found'));
    await platform.advance(0);
    expect([await ended, calls.length, platform.timers]).toEqual(['not-found', 1, 0]);
  });

  it.each([
    ['while it listens', silent],
    ['while it pauses', () => lost()],
  ])('ends at once when called off %s, and leaves nothing behind', async (_when, answer: Watch) => {
    const { platform, ended, end, calls } = watching(answer);
    await platform.advance(0);
    end();
    expect(await ended).toBe('aborted');
    await platform.advance(600_000);
    expect([calls.length, platform.timers, calls[0]?.[2]?.signal?.aborted]).toEqual([1, 0, true]);
  });
});

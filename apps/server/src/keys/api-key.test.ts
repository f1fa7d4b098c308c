import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestStore } from '../store-harness.js';
import type { Store } from '../store/store.js';
import { looksLikeKey, makeKey, makeSecret } from './api-key.js';
import { identifyCaller, publicCaller } from './caller.js';

const at = '2027-02-03T10:00:00.000Z';
const request = { label: 'Büro', scopes: ['signUps.read'], audiences: ['organises:event:1', 'rights:needs'], at };

let store: Store;

beforeEach(async () => {
  store = await openTestStore();
});

afterEach(() => store.close());

describe('makeKey', () => {
  it('makes a key of 256 random bits that is recognised by its shape', () => {
    const { secret } = makeKey(request);
    expect(looksLikeKey(secret)).toBe(true);
    expect(Buffer.from(secret.slice('geflecht_'.length), 'base64url')).toHaveLength(32);
    expect(makeKey(request).secret).not.toBe(secret);
  });

  it('keeps the hash and nothing of the key', () => {
    const { secret, key } = makeKey(request);
    expect(JSON.stringify(key)).not.toContain(secret.slice('geflecht_'.length));
    expect(key.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads with the eyes it was made for', () => {
    expect(makeKey(request).key.audience).toMatchObject({ organises: ['event:1'], rights: ['needs'], memberOf: [] });
  });

  it.each(['organises', 'organises:', 'admin:all', '__proto__:x', ''])(
    'does not understand the audience "%s"',
    (audience) => {
      expect(() => makeKey({ ...request, audiences: [audience] })).toThrow(
        expect.objectContaining({ code: 'audience-malformed' }),
      );
    },
  );

  it('refuses scopes no route asks for', () => {
    expect(() => makeKey({ ...request, scopes: ['everything'] })).toThrow(
      expect.objectContaining({ code: 'scope-unknown' }),
    );
  });
});

describe('identifyCaller', () => {
  it('takes those without a key for the public', async () => {
    expect(await identifyCaller(undefined, store.keys)).toBe(publicCaller);
  });

  it('knows a key by its hash', async () => {
    const { secret, key } = makeKey(request);
    await store.keys.add(key);
    for (const header of [`Bearer ${secret}`, `bearer  ${secret} `]) {
      expect(await identifyCaller(header, store.keys)).toEqual({
        keyId: key.id,
        scopes: key.scopes,
        viewer: key.audience,
      });
    }
  });

  it('knows it no longer once it is revoked', async () => {
    const { secret, key } = makeKey(request);
    await store.keys.add(key);
    expect([await store.keys.revoke(key.id, at), await store.keys.revoke(key.id, at)]).toEqual([true, false]);
    expect(await identifyCaller(`Bearer ${secret}`, store.keys)).toBeUndefined();
  });

  it.each([
    '',
    'Bearer',
    'Bearer x',
    'Basic dXNlcjpwYXNz',
    `Bearer geflecht_${'A'.repeat(42)}`,
    `Bearer geflecht_${'A'.repeat(43)} more`,
  ])('takes "%s" for no valid key', async (header) => {
    expect(await identifyCaller(header, store.keys)).toBeUndefined();
  });

  it('does not take the hash for the key', async () => {
    const { key } = makeKey(request);
    await store.keys.add(key);
    expect(await identifyCaller(`Bearer ${key.hash}`, store.keys)).toBeUndefined();
  });

  it('takes a key until it ends, and the one before until its time is over', async () => {
    const { key, secret } = makeKey({ ...request, expiresAt: '2027-02-03T12:00:00.000Z' });
    await store.keys.add(key);
    const next = makeSecret();
    await store.keys.rotate(key.id, next.hash, '2027-02-03T11:00:00.000Z');
    const isTaken = async (shown: string, now: string) =>
      (await identifyCaller(`Bearer ${shown}`, store.keys, { now: () => now })) !== undefined;
    expect(await isTaken(secret, '2027-02-03T10:59:59.000Z')).toBe(true);
    expect(await isTaken(secret, '2027-02-03T11:00:00.000Z')).toBe(false);
    expect(await isTaken(next.secret, '2027-02-03T11:59:59.000Z')).toBe(true);
    expect(await isTaken(next.secret, '2027-02-03T12:00:00.000Z')).toBe(false);
  });
});

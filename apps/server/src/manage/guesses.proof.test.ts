import { randomBytes } from 'node:crypto';
import { managingPaths } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manageKeyOf } from '../keys/manage-key.js';
import { proofCount, tellProof } from '../proof-harness.js';
import { openHarness, readReceipt } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

const guesses = proofCount(100_000);
const prefix = 'geflecht_manage_';
const signUps = 20;

let server: ServerHarness;

beforeEach(async () => {
  server = await openHarness();
});

afterEach(() => server.close());

const ask = async (key: string) =>
  (await server.app.request(managingPaths.ownSignUp(), { headers: { Authorization: `Bearer ${key}` } })).status;

/** A key that is right but for one letter. */
function nearly(key: string): string {
  const at = prefix.length + Math.floor(Math.random() * (key.length - prefix.length - 1));
  return `${key.slice(0, at)}${key[at] === 'A' ? 'B' : 'A'}${key.slice(at + 1)}`;
}

describe(`${guesses} guesses at manage keys`, () => {
  it('open nothing, made up or nearly right', { timeout: 300_000 }, async () => {
    const keys: string[] = [];
    for (let count = 0; count < signUps; count += 1) {
      const response = await server.signUp({ contact: { name: 'Ada', mail: `a${count}@verein.example` } });
      if (response.status === 201) keys.push(manageKeyOf(server.secret, (await readReceipt(response)).signUpId));
    }
    const refused = new Map<number, number>();
    for (let count = 0; count < guesses; count += 1) {
      const right = keys[count % keys.length] ?? '';
      const key = count % 2 === 0 ? `${prefix}${randomBytes(32).toString('base64url')}` : nearly(right);
      const status = await ask(key);
      refused.set(status, (refused.get(status) ?? 0) + 1);
    }
    expect([...refused]).toEqual([[401, guesses]]);
    expect(await Promise.all(keys.map(ask))).toEqual(keys.map(() => 200));
    tellProof(`${guesses} guesses at ${keys.length} manage keys opened nothing`);
  });
});

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSignUp } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { looksLikeKey } from './api-key.js';
import { looksLikeManageKey, manageKeyHash, manageKeyOf, withManageKey } from './manage-key.js';
import { passingSecret, readServerSecret } from './server-secret.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geflecht-secret-'));
});

afterEach(() => rm(folder, { recursive: true }));

const thrown = (code: string) => expect.objectContaining({ code }) as unknown;

describe('readServerSecret', () => {
  it('makes a file that only its owner reads, and keeps to it', () => {
    const first = readServerSecret({ folder });
    const file = join(folder, 'secret');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8').length).toBeGreaterThanOrEqual(43);
    expect(manageKeyOf(readServerSecret({ folder }), 'su_1')).toBe(manageKeyOf(first, 'su_1'));
  });

  it('prefers what it is handed to the file', () => {
    const value = 'another secret, long enough to be taken';
    expect(manageKeyOf(readServerSecret({ folder, value }), 'su_1')).toBe(
      manageKeyOf(readServerSecret({ value }), 'su_1'),
    );
  });

  it('refuses one that could be guessed, and a place without any', () => {
    writeFileSync(join(folder, 'secret'), 'short');
    expect(() => readServerSecret({ folder })).toThrow(thrown('secret-unusable'));
    expect(() => readServerSecret({ value: 'x'.repeat(31) })).toThrow(thrown('secret-unusable'));
    expect(() => readServerSecret({})).toThrow(thrown('secret-missing'));
    expect(() => readServerSecret({ folder: join(folder, 'nowhere') })).toThrow(thrown('secret-unusable'));
  });

  it('shows nothing of itself', () => {
    expect(JSON.stringify(readServerSecret({ value: 'x'.repeat(40) }))).toBe('{}');
  });
});

describe('manageKeyOf', () => {
  const secret = passingSecret();

  it('is the same again and another one for each sign-up, generation and secret', () => {
    const keys = [
      manageKeyOf(secret, 'su_1'),
      manageKeyOf(secret, 'su_2'),
      manageKeyOf(secret, 'su_1', 1),
      manageKeyOf(passingSecret(), 'su_1'),
    ];
    expect(manageKeyOf(secret, 'su_1', 0)).toBe(keys[0]);
    expect(new Set(keys).size).toBe(4);
    expect(keys.every(looksLikeManageKey)).toBe(true);
  });

  it('is told from the keys of organisers', () => {
    expect(looksLikeKey(manageKeyOf(secret, 'su_1'))).toBe(false);
    expect(looksLikeManageKey(`geflecht_${'A'.repeat(43)}`)).toBe(false);
  });

  it('leaves only its hash with the sign-up', () => {
    const signUp = withManageKey(buildSignUp(), secret, 2);
    expect(signUp).toMatchObject({
      manageKeyHash: manageKeyHash(manageKeyOf(secret, signUp.id, 2)),
      manageKeyGeneration: 2,
    });
    expect(JSON.stringify(signUp)).not.toContain('geflecht_manage_');
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEventDocument, buildNetworkDocument, buildSignUp, buildSignUpRules } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { looksLikeKey } from '../keys/api-key.js';
import { migrationNames } from '../store/sql/migrate.js';
import { runProgram } from './run-program.js';

let folder: string;
let out: string[];
let err: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geflecht-cli-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<number> {
  [out, err] = [[], []];
  const terminal = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  return runProgram(args, terminal, { now: () => '2027-02-03T10:00:00.000Z' });
}

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const counts = () => out.map((line) => JSON.parse(line) as Record<string, unknown>);
const data = () => ['--data', join(folder, 'deep', 'data')];

describe('geflecht-server seed', () => {
  it('stores documents and says what changed; the same ones again change nothing', async () => {
    const files = [await file('event.json', buildEventDocument()), await file('network.json', buildNetworkDocument())];
    expect(await run('seed', ...data(), '--document', ...files)).toBe(0);
    expect(counts()).toMatchObject([
      { document: files[0], added: 9 },
      { document: files[1], added: 8 },
    ]);
    expect(await run('seed', ...data(), '--document', files[0] ?? '', '--document', files[1] ?? '')).toBe(0);
    expect(counts()).toMatchObject([
      { added: 0, changed: 0, removed: 0, unchanged: 9 },
      { added: 0, changed: 0, removed: 0, unchanged: 8 },
    ]);
  });

  it('adds the sign-ups of a document once', async () => {
    const path = await file('event.json', buildEventDocument({ signUps: [buildSignUp()] }));
    await run('seed', ...data(), '--document', path);
    expect(counts()).toMatchObject([{ signUps: 1 }]);
    await run('seed', ...data(), '--document', path);
    expect(counts()).toMatchObject([{ signUps: 0 }]);
  });

  it('starts anew when told to', async () => {
    const path = await file('event.json', buildEventDocument({ signUps: [buildSignUp()] }));
    await run('seed', ...data(), '--document', path);
    expect(await run('seed', ...data(), '--reset', '--document', path)).toBe(0);
    expect(counts()).toMatchObject([{ added: 9, signUps: 1 }]);
  });

  it('warns of sign-ups that nobody could confirm', async () => {
    const rules = buildSignUpRules({ doubleOptIn: true });
    await run('seed', ...data(), '--document', await file('event.json', buildEventDocument({ signUpRules: [rules] })));
    expect(err.join()).toContain('event-1: sign-ups stay unconfirmed');
  });

  it.each([
    ['no JSON', '{"format"', 'document-unreadable'],
    ['no document', { hello: 'world' }, 'document-invalid'],
    ['a document of a newer version', { format: 'geflecht', version: 9 }, 'document-invalid'],
    ['a broken document', { format: 'geflecht', version: 1, events: [{ id: 'e', title: 5 }] }, 'document-invalid'],
  ])('refuses %s in one line', async (_what, content, code) => {
    expect(await run('seed', ...data(), '--document', await file('bad.json', content))).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(`(${code})`);
    expect(err[0]).not.toContain('    at ');
  });

  it('refuses a file that is not there', async () => {
    expect(await run('seed', ...data(), '--document', join(folder, 'nothing.json'))).toBe(1);
    expect(err[0]).toContain('(document-unreadable)');
  });

  it('needs a data folder it can make', async () => {
    const blocked = await file('a-file', 'x');
    const path = await file('event.json', buildEventDocument());
    expect(await run('seed', '--data', join(blocked, 'data'), '--document', path)).toBe(1);
    expect(err[0]).toContain('(data-folder-unusable)');
  });
});

describe('geflecht-server key', () => {
  it('prints a key once, alone on standard output', async () => {
    expect(await run('key', ...data(), '--scope', 'signUps.read', '--audience', 'organises:event-1')).toBe(0);
    expect(out.map(looksLikeKey)).toEqual([true]);
  });

  it('keeps it nowhere', async () => {
    await run('key', ...data());
    const secret = out[0] ?? 'none';
    const database = await readFile(join(folder, 'deep', 'data', 'geflecht.sqlite'));
    expect(database.includes(secret)).toBe(false);
  });

  it('lists keys without their hashes and revokes them', async () => {
    await run('key', ...data(), '--label', 'Büro', '--audience', 'memberOf:network-1');
    await run('key', ...data(), '--list');
    const [listed] = counts();
    expect(listed).toMatchObject({ label: 'Büro', scopes: [], audience: ['memberOf:network-1'] });
    expect(listed).not.toHaveProperty('hash');
    const id = String(listed?.['id']);
    expect(await run('key', ...data(), '--revoke', id)).toBe(0);
    expect(await run('key', ...data(), '--revoke', id)).toBe(1);
    expect(err[0]).toContain('(key-unknown)');
  });

  it('gives a key a new secret, the one before being taken for a while', async () => {
    await run('key', ...data());
    const before = out[0];
    await run('key', ...data(), '--list');
    const id = String(counts()[0]?.['id']);
    expect(await run('key', ...data(), '--rotate', id, '--overlap', '2')).toBe(0);
    expect(out.map(looksLikeKey)).toEqual([true]);
    expect(out[0]).not.toBe(before);
    await run('key', ...data(), '--list');
    expect(counts()).toMatchObject([{ id, formerUntil: expect.any(String) as string }]);
    expect(await run('key', ...data(), '--rotate', 'nothing')).toBe(1);
    expect(err[0]).toContain('(key-unknown)');
  });

  it('lets an address sign in, and no more', async () => {
    const may = ['--scope', 'attendance.write', '--audience', 'organises:event-1'];
    expect(await run('key', ...data(), '--mail', 'Buero@verein.example', ...may)).toBe(0);
    expect(out).toEqual([]);
    await run('key', ...data(), '--list');
    expect(counts()).toMatchObject([{ mail: 'buero@verein.example', scopes: ['attendance.write'] }]);
    expect(await run('key', ...data(), '--forget-mail', 'buero@verein.example')).toBe(0);
    await run('key', ...data(), '--list');
    expect(out).toEqual([]);
  });

  it.each([
    [['--scope', 'everything'], 'scope-unknown'],
    [['--audience', 'everybody'], 'audience-malformed'],
  ])('refuses %j', async (args, code) => {
    expect(await run('key', ...data(), ...args)).toBe(1);
    expect(err[0]).toContain(`(${code})`);
  });
});

describe('geflecht-server webhook', () => {
  const hook = ['--event', 'event-1', '--url', 'https://verein.example/haken'];

  it('adds an address, lists and removes it', async () => {
    const path = await file('event.json', buildEventDocument());
    await run('seed', ...data(), '--document', path);
    expect(await run('webhook', ...data(), ...hook, '--type', 'signUp.confirmed')).toBe(0);
    expect(out).toEqual([expect.stringMatching(/^whsec_/)]);
    await run('webhook', ...data(), '--event', 'event-1');
    expect(counts()).toMatchObject([{ url: 'https://verein.example/haken', types: ['signUp.confirmed'] }]);
    const id = String(counts()[0]?.['id']);
    expect(await run('webhook', ...data(), '--event', 'event-1', '--remove', id)).toBe(0);
    expect(await run('webhook', ...data(), '--event', 'event-1', '--remove', id)).toBe(1);
  });

  it.each([
    [['--event', 'event-1', '--url', 'http://verein.example/']],
    [['--event', 'event-1', '--url', 'https://10.0.0.1/']],
    [[...hook, '--type', 'everything']],
    [['--event', 'nothing', '--url', 'https://verein.example/']],
  ])('refuses %j', async (args) => {
    expect(await run('webhook', ...data(), ...args)).toBe(1);
    expect(err[0]).toContain('(webhook-refused)');
  });
});

describe('geflecht-server', () => {
  it('migrates and names the steps', async () => {
    expect(await run('migrate', ...data())).toBe(0);
    expect(counts()).toEqual([{ migrated: migrationNames }]);
    await run('migrate', ...data());
    expect(out).toEqual(['{"migrated":[]}']);
  });

  it.each([
    ['serve', '--data', 'x', '--port', '70000'],
    ['serve', '--data', 'x', '--port', 'http'],
    ['serve', '--data', 'x', '--allow-origin', 'verein.example'],
    ['serve', '--data', 'x', '--allow-origin', 'file:///x'],
    ['serve', '--data', 'x', '--public-url', 'mailto:office@verein.example'],
    ['serve'],
    ['dance'],
  ])('refuses %s %s %s %s %s', async (...args) => {
    expect(await run(...args)).toBe(1);
    expect(err.join('')).not.toBe('');
  });

  it('shows help', async () => {
    expect(await run('--help')).toBe(0);
    expect(out.join('')).toContain('serve');
  });
});

describe('geflecht-server erase', () => {
  it('says which networks told of somebody, and finds nobody the second time', async () => {
    const document = await file('network.json', buildNetworkDocument());
    await run('seed', ...data(), '--document', document);
    expect(await run('erase', ...data(), '--actor', 'actor-1')).toBe(0);
    expect(counts()).toMatchObject([{ networks: ['network-1'] }]);
    await run('erase', ...data(), '--actor', 'actor-1');
    expect(counts()).toEqual([{ networks: [], removed: 0, changed: 0 }]);
  });
});

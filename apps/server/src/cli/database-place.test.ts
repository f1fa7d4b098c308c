import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEventDocument } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spawnServer, startServer } from '../process-harness.js';
import { makeTestDatabase } from '../store-harness.js';
import type { TestDatabase } from '../store-harness.js';
import { runProgram } from './run-program.js';

const patient = { timeout: 60_000 };

let folder: string;
let database: TestDatabase;
let err: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geflecht-place-'));
  database = await makeTestDatabase('postgres');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await database.remove();
  await rm(folder, { recursive: true });
});

async function run(...args: readonly string[]): Promise<number> {
  err = [];
  const terminal = { out: () => undefined, err: (line: string) => void err.push(line) };
  return runProgram(args, terminal, { now: () => '2027-02-03T10:00:00.000Z' });
}

async function document(): Promise<string> {
  const file = join(folder, 'event.json');
  await writeFile(file, JSON.stringify(buildEventDocument()));
  return file;
}

describe('the place of a database', () => {
  it('is the server that DATABASE_URL names', async () => {
    vi.stubEnv('DATABASE_URL', database.place);
    expect(await run('seed', '--document', await document())).toBe(0);
    const { store } = await database.open();
    expect(await store.documents.versionOf({ kind: 'event', id: 'event-1' })).toBeDefined();
    await store.close();
  });

  it('is not guessed where a folder and a server are named', async () => {
    vi.stubEnv('DATABASE_URL', database.place);
    expect(await run('migrate', '--data', folder)).toBe(1);
    expect(err[0]).toContain('(database-ambiguous)');
  });

  it('has to be named', async () => {
    vi.stubEnv('DATABASE_URL', '');
    expect(await run('migrate')).toBe(1);
    expect(err[0]).toContain('(database-unnamed)');
  });
});

describe('geflecht-server serve on PostgreSQL', () => {
  it('serves what another process has just stored', patient, async () => {
    const servers = await Promise.all([1, 2].map(() => startServer([], { environment: database.environment })));
    expect((await fetch(`${servers[0]?.url ?? ''}/v1/events/event-1`)).status).toBe(404);
    const code = await run('seed', '--database-url', database.place, '--document', await document());
    expect([code, code === 0 ? [] : err]).toEqual([0, []]);
    const answers = await Promise.all(servers.map(({ url }) => fetch(`${url}/v1/events/event-1`)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await Promise.all(servers.map(({ stop }) => stop('SIGTERM')))).toEqual([0, 0]);
  });

  it('does not start without a secret that its processes share', patient, async () => {
    const { DATABASE_URL = '' } = database.environment;
    const child = spawnServer(['serve', '--port', '0'], { environment: { DATABASE_URL, GEFLECHT_SECRET: '' } });
    const said: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const code = await new Promise((resolve) => void child.once('close', resolve));
    expect([code, said.join('')]).toEqual([1, expect.stringContaining('(secret-missing)')]);
  });
});

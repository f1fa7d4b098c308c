import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readServerSecret, secretFile } from '../keys/server-secret.js';
import { openHarness, readReceipt } from '../server-harness.js';
import type { TestDatabase } from '../store-harness.js';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.js';
import { databaseName } from '../store/sqlite/database-name.js';
import { backUp, restore } from './back-up.js';

let root: string;
const folder = (name: string) => join(root, name);

/** The database of a data folder; backups are made of SQLite's, whatever the other tests run on. */
const databaseIn = (data: string): TestDatabase => ({
  kind: 'sqlite',
  place: join(data, databaseName),
  args: ['--data', data],
  environment: {},
  open: () => openSqliteStore({ file: join(data, databaseName) }),
  remove: () => Promise.resolve(),
});

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'geflecht-backup-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A server whose folder has a secret and two sign-ups, the second of them after the backup. */
async function liveOnAfterBackup() {
  const data = mkdtempSync(join(root, 'data-'));
  const secret = readServerSecret({ folder: data });
  const server = await openHarness({ database: databaseIn(data), secret });
  const kept = await readReceipt(await server.signUp());
  await backUp({ from: data, to: folder('backup') });
  await server.signUp();
  await server.close();
  return { data, kept };
}

async function signUpsIn(data: string): Promise<readonly string[]> {
  const server = await openHarness({ database: databaseIn(data), documents: [] });
  const headers = await server.keyHeaders({ scopes: ['signUps.read'], audiences: ['organises:event-1'] });
  const response = await server.get(paths.signUps('event-1'), headers);
  const { signUps = [] } = (await response.json()) as { signUps?: readonly { readonly id: string }[] };
  await server.close();
  return signUps.map(({ id }) => id);
}

describe('a backup', () => {
  it('holds what was acknowledged before it, taken while the server works', async () => {
    const { kept } = await liveOnAfterBackup();
    await restore({ from: folder('backup'), to: folder('restored') });
    expect(await signUpsIn(folder('restored'))).toEqual([kept.signUpId]);
  });

  it('brings the secret along, so that manage links go on to open', async () => {
    const { data } = await liveOnAfterBackup();
    await restore({ from: folder('backup'), to: folder('restored') });
    expect(readFileSync(secretFile(folder('restored')), 'utf8')).toBe(readFileSync(secretFile(data), 'utf8'));
  });

  it('is for its owner’s eyes only', async () => {
    await liveOnAfterBackup();
    const modes = [folder('backup'), join(folder('backup'), databaseName), secretFile(folder('backup'))].map(
      (path) => statSync(path).mode & 0o077,
    );
    expect(modes).toEqual([0, 0, 0]);
  });

  it('never takes the place of a database that is there', async () => {
    const { data } = await liveOnAfterBackup();
    const refused = expect.objectContaining({ code: 'folder-taken' });
    await expect(backUp({ from: data, to: folder('backup') })).rejects.toEqual(refused);
    await expect(restore({ from: folder('backup'), to: data })).rejects.toEqual(refused);
  });

  it('is refused where there is no database, and where it is damaged', async () => {
    await expect(backUp({ from: folder('nothing'), to: folder('backup') })).rejects.toMatchObject({
      code: 'database-unusable',
    });
    await liveOnAfterBackup();
    const file = join(folder('backup'), databaseName);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4_096, 4_096 * 6);
    writeFileSync(file, bytes);
    await expect(restore({ from: folder('backup'), to: folder('restored') })).rejects.toMatchObject({
      code: expect.stringMatching(/^database-(?:damaged|unusable)$/),
    });
  });
});

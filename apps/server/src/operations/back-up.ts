import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { ServerError } from '../errors/server-error.js';
import { secretFile } from '../keys/server-secret.js';
import { databaseName } from '../store/sqlite/database-name.js';

const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;

/** From where to where. */
export interface CopyOptions {
  readonly from: string;
  readonly to: string;
}

function refuseTaken(folder: string): void {
  if (!existsSync(join(folder, databaseName))) return;
  throw new ServerError({
    code: 'folder-taken',
    finding: `The folder "${folder}" holds a database already`,
    wayOut: 'Name an empty folder; nothing is ever written over',
  });
}

function openToRead(folder: string): SqliteConnection.Database {
  try {
    return new SqliteConnection(join(folder, databaseName), { readonly: true, fileMustExist: true });
  } catch (error) {
    throw new ServerError({
      code: 'database-unusable',
      finding: `The folder "${folder}" holds no database that can be read`,
      wayOut: 'Check the path; the database is called geflecht.sqlite',
      cause: error,
    });
  }
}

/** @throws ServerError `database-damaged` */
function checkWhole(database: SqliteConnection.Database): void {
  if (database.pragma('integrity_check', { simple: true }) === 'ok') return;
  throw new ServerError({
    code: 'database-damaged',
    finding: 'The database is damaged: its own check found faults',
    wayOut: 'Take an older backup, or have the file repaired by `sqlite3 FILE .recover`',
  });
}

/** Under another name until it is whole, so that a copy cut short is never taken for one. */
async function copyDatabase(database: SqliteConnection.Database, folder: string): Promise<void> {
  const whole = join(folder, databaseName);
  const unfinished = `${whole}.unfinished`;
  await database.backup(unfinished);
  chmodSync(unfinished, ownerOnlyFile);
  renameSync(unfinished, whole);
}

function copySecret({ from, to }: CopyOptions): void {
  if (!existsSync(secretFile(from))) return;
  copyFileSync(secretFile(from), secretFile(to));
  chmodSync(secretFile(to), ownerOnlyFile);
}

/**
 * Copies a data folder's database, as it is at one moment, and the secret that manage links are made with; servers may go
 * on working on it. The copy is as secret as the folder itself.
 * @throws ServerError `folder-taken`, `database-unusable`, `database-damaged`
 */
export async function backUp({ from, to }: CopyOptions): Promise<void> {
  refuseTaken(to);
  const database = openToRead(from);
  try {
    mkdirSync(to, { recursive: true, mode: ownerOnlyFolder });
    await copyDatabase(database, to);
  } finally {
    database.close();
    rmSync(join(to, `${databaseName}.unfinished`), { force: true });
  }
  copySecret({ from, to });
  const copy = openToRead(to);
  try {
    checkWhole(copy);
  } finally {
    copy.close();
  }
}

/**
 * Makes a data folder of a backup. Serve it once it is there; what was stored after the backup is not in it.
 * @throws ServerError `folder-taken`, `database-unusable`, `database-damaged`
 */
export async function restore({ from, to }: CopyOptions): Promise<void> {
  refuseTaken(to);
  const backup = openToRead(from);
  try {
    checkWhole(backup);
    mkdirSync(to, { recursive: true, mode: ownerOnlyFolder });
    await copyDatabase(backup, to);
  } finally {
    backup.close();
    rmSync(join(to, `${databaseName}.unfinished`), { force: true });
  }
  copySecret({ from, to });
}

import { createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ServerError } from '../errors/server-error.js';
import { randomSecret } from '../platform.js';

/** What manage keys are derived from; shows nothing of itself in logs. */
export type ServerSecret = KeyObject;

/** Where the secret may come from. */
export interface SecretSource {
  /** Folder that keeps the file `secret`; absent where there is none, as with PostgreSQL. */
  readonly folder?: string | undefined;
  /** Value of `GEFLECHT_SECRET`; it comes first. */
  readonly value?: string | undefined;
}

/** File that keeps the secret of a data folder. */
export function secretFile(folder: string): string {
  return join(folder, 'secret');
}

const fewestBytes = 32;
const ownerOnly = 0o600;

function secretOf(text: string, place: string): ServerSecret {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length >= fewestBytes) return createSecretKey(bytes);
  throw new ServerError({
    code: 'secret-unusable',
    finding: `The secret in ${place} is shorter than ${fewestBytes} bytes`,
    wayOut: 'Take a random one, such as that of "openssl rand -base64 48"',
  });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function unusable(file: string, cause: unknown): ServerError {
  return new ServerError({
    code: 'secret-unusable',
    finding: `The file "${file}" can neither be read nor made`,
    wayOut: 'Check whom it belongs to, or set GEFLECHT_SECRET',
    cause,
  });
}

/** Another process may make it at the same moment: whoever comes second reads the first one's. */
function makeFile(file: string): void {
  try {
    writeFileSync(file, randomSecret(), { mode: ownerOnly, flag: 'wx', flush: true });
  } catch (error) {
    if (!isThere(error)) throw error;
  }
}

function readFile(file: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    chmodSync(file, ownerOnly);
    return text.trim();
  } catch (error) {
    if (!isMissing(error)) throw error;
    makeFile(file);
    return readFileSync(file, 'utf8').trim();
  }
}

/**
 * Reads the server's secret; a data folder that has none gets a random one. Whoever loses it makes every manage link
 * that was sent useless, so it belongs into the back-up, and apart from the database.
 * @throws ServerError `secret-missing` where there is no place for one, `secret-unusable`
 */
export function readServerSecret({ folder, value = '' }: SecretSource): ServerSecret {
  if (value !== '') return secretOf(value, 'GEFLECHT_SECRET');
  if (folder === undefined) {
    throw new ServerError({
      code: 'secret-missing',
      finding: 'A server without a data folder needs a secret',
      wayOut: `Set GEFLECHT_SECRET to ${fewestBytes} or more random bytes, the same in every process`,
    });
  }
  const file = secretFile(folder);
  try {
    return secretOf(readFile(file), `"${file}"`);
  } catch (error) {
    throw error instanceof ServerError ? error : unusable(file, error);
  }
}

/** A secret that ends with the process, and every manage key with it. */
export function passingSecret(): ServerSecret {
  return createSecretKey(Buffer.from(randomSecret(), 'utf8'));
}

import { readFileSync } from 'node:fs';
import { seedDocument } from '../documents/seed-document.js';
import type { SeedFollowing } from '../documents/seed-document.js';
import { isServerError, ServerError } from '../errors/server-error.js';
import { secretOf } from './database-place.js';
import type { DatabasePlace } from './database-place.js';
import { randomId } from '../platform.js';
import type { Clock } from '../platform.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Settings of `seed`. */
export interface SeedOptions extends DatabasePlace {
  readonly document: readonly string[];
  readonly reset: boolean;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new ServerError({
      code: 'document-unreadable',
      finding: `The file "${file}" cannot be read as JSON`,
      wayOut: 'Check the path and that the file is a document of our own format',
      cause: error,
    });
  }
}

function named(error: unknown, file: string): unknown {
  if (!isServerError(error)) return error;
  return new ServerError({
    code: error.code,
    finding: `In "${file}": ${error.message}`,
    wayOut: 'Nothing of it was stored',
  });
}

/** Without a secret no mail can be queued; then the server follows the events when it is started. */
function followingOf(options: SeedOptions, clock: Clock): SeedFollowing | undefined {
  const hasSecret = options.data !== undefined || (process.env['GEFLECHT_SECRET'] ?? '') !== '';
  return hasSecret ? { clock, newId: randomId, secret: secretOf(options) } : undefined;
}

/** Stores documents in a data folder; with `reset` everything but the keys is forgotten before. */
export async function seed(options: SeedOptions, { out, err }: Terminal, clock: Clock): Promise<void> {
  const { document: files, reset } = options;
  const inputs = files.map((file) => [file, readJson(file)] as const);
  const follow = followingOf(options, clock);
  await withStore(options, async ({ store }) => {
    if (reset) await store.reset();
    for (const [file, input] of inputs) {
      try {
        const { warnings, ...counts } = await seedDocument(store, input, follow);
        for (const warning of warnings) err(`${file}: ${warning}`);
        out(JSON.stringify({ document: file, ...counts }));
      } catch (error) {
        throw named(error, file);
      }
    }
  });
}

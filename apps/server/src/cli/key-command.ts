import { ServerError } from '../errors/server-error.js';
import { makeKey } from '../keys/api-key.js';
import type { ApiKey } from '../keys/api-key.js';
import type { Clock } from '../platform.js';
import type { DatabasePlace } from './database-place.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Settings of `key`. */
export interface KeyOptions extends DatabasePlace {
  readonly scope: readonly string[];
  readonly audience: readonly string[];
  readonly label: string;
  readonly list: boolean;
  readonly revoke?: string | undefined;
}

function describe({ hash: _hash, audience, ...shown }: ApiKey): string {
  const reads = Object.entries(audience).flatMap(([kind, ids]) =>
    (ids as readonly string[]).map((id) => `${kind}:${id}`),
  );
  return JSON.stringify({ ...shown, audience: reads });
}

async function revokeKey(place: DatabasePlace, keyId: string, at: string): Promise<void> {
  await withStore(place, async ({ store }) => {
    if (await store.keys.revoke(keyId, at)) return;
    throw new ServerError({
      code: 'key-unknown',
      finding: `There is no valid key "${keyId}"`,
      wayOut: 'List the keys with --list',
    });
  });
}

/** Makes a key and shows it once, lists the keys there are, or revokes one. */
export async function key(options: KeyOptions, { out, err }: Terminal, clock: Clock): Promise<void> {
  const { scope, audience, label, list, revoke } = options;
  if (revoke !== undefined) {
    await revokeKey(options, revoke, clock.now());
    err(`The key ${revoke} is valid no longer.`);
    return;
  }
  await withStore(options, async ({ store }) => {
    if (list) {
      for (const each of await store.keys.list()) out(describe(each));
      return;
    }
    const made = makeKey({ label, scopes: scope, audiences: audience, at: clock.now() });
    await store.keys.add(made.key);
    out(made.secret);
    err(`Key ${made.key.id}: keep it safe, it is not shown again. Send it as "Authorization: Bearer …".`);
  });
}

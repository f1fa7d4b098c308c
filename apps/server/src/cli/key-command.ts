import { ServerError } from '../errors/server-error.js';
import type { Viewer } from '@geflecht/core/audience';
import { checkScopes, makeKey, makeSecret, readAudiences } from '../keys/api-key.js';
import type { ApiKey } from '../keys/api-key.js';
import { randomId } from '../platform.js';
import type { Clock } from '../platform.js';
import type { DatabasePlace } from './database-place.js';
import type { OpenedStore } from '../store/store.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Settings of `key`. */
export interface KeyOptions extends DatabasePlace {
  readonly scope: readonly string[];
  readonly audience: readonly string[];
  readonly label: string;
  readonly list: boolean;
  readonly revoke?: string | undefined;
  /** Id of a key that is to have a new secret. */
  readonly rotate?: string | undefined;
  /** Hours for which the secret before is taken; default 24. */
  readonly overlap?: number | undefined;
  /** Hours after which a new key ends; default never. */
  readonly expiresIn?: number | undefined;
  /** Address of somebody of the team who may sign in by mail. */
  readonly mail?: string | undefined;
  /** Address of somebody who may no longer. */
  readonly forgetMail?: string | undefined;
}

const hour = 3_600_000;
/** How long the secret before is taken once a key was changed, so that nobody is locked out meanwhile; in hours. */
const usualOverlap = 24;

function readsOf(audience: Viewer): readonly string[] {
  return Object.entries(audience).flatMap(([kind, ids]) => (ids as readonly string[]).map((id) => `${kind}:${id}`));
}

function describe({ hash: _hash, former, addressId: _address, audience, ...shown }: ApiKey): string {
  const overlap = former === undefined ? {} : { formerUntil: former.until };
  return JSON.stringify({ ...shown, ...overlap, audience: readsOf(audience) });
}

function later(at: string, hours: number): string {
  return new Date(Date.parse(at) + hours * hour).toISOString();
}

function unknownKey(keyId: string): ServerError {
  return new ServerError({
    code: 'key-unknown',
    finding: `There is no valid key "${keyId}"`,
    wayOut: 'List the keys with --list',
  });
}

/** What the ways to use the command share. */
interface Keying extends OpenedStore {
  readonly options: KeyOptions;
  readonly terminal: Terminal;
  readonly at: string;
}

async function revokeKey({ store, terminal, at }: Keying, keyId: string): Promise<void> {
  if (!(await store.keys.revoke(keyId, at))) throw unknownKey(keyId);
  terminal.err(`The key ${keyId} is valid no longer.`);
}

async function rotateKey({ store, options, terminal, at }: Keying, keyId: string): Promise<void> {
  const { secret, hash } = makeSecret();
  const until = later(at, options.overlap ?? usualOverlap);
  if (!(await store.keys.rotate(keyId, hash, until))) throw unknownKey(keyId);
  terminal.out(secret);
  terminal.err(`Key ${keyId} has a new secret; the one before is taken until ${until}.`);
}

async function listKeys({ store, terminal }: Keying): Promise<void> {
  for (const each of await store.keys.list()) terminal.out(describe(each));
  for (const { audience, ...address } of await store.organising.team.list()) {
    terminal.out(JSON.stringify({ ...address, audience: readsOf(audience) }));
  }
}

async function addAddress({ store, options, terminal, at }: Keying, mail: string): Promise<void> {
  const { label, scope: scopes, audience: audiences } = options;
  checkScopes(scopes);
  const audience = readAudiences(audiences);
  await store.organising.team.put({ id: randomId(), mail, label, scopes, audience, createdAt: at });
  terminal.err(`Whoever reads ${mail} can have a link sent to sign in with.`);
}

async function forgetAddress({ store, terminal, at }: Keying, mail: string): Promise<void> {
  const address = await store.organising.team.findByMail(mail);
  if (address === undefined || !(await store.organising.team.remove(address.id))) throw unknownKey(mail);
  const signedIn = (await store.keys.list()).filter(({ addressId }) => addressId === address.id);
  for (const { id } of signedIn) await store.keys.revoke(id, at);
  terminal.err(`${mail} cannot sign in any more.`);
}

async function makeOne({ store, options, terminal, at }: Keying): Promise<void> {
  const { scope: scopes, audience: audiences, label, expiresIn } = options;
  const expiresAt = expiresIn === undefined ? undefined : later(at, expiresIn);
  const made = makeKey({ label, scopes, audiences, at, expiresAt });
  await store.keys.add(made.key);
  terminal.out(made.secret);
  terminal.err(`Key ${made.key.id}: keep it safe, it is not shown again. Send it as "Authorization: Bearer …".`);
}

/** Makes a key and shows it once, lists, changes or revokes keys, or lets somebody sign in by mail. */
export async function key(options: KeyOptions, terminal: Terminal, clock: Clock): Promise<void> {
  const { list, revoke, rotate, mail, forgetMail } = options;
  await withStore(options, async (opened) => {
    const keying: Keying = { ...opened, options, terminal, at: clock.now() };
    if (revoke !== undefined) await revokeKey(keying, revoke);
    else if (rotate !== undefined) await rotateKey(keying, rotate);
    else if (list) await listKeys(keying);
    else if (forgetMail !== undefined) await forgetAddress(keying, forgetMail);
    else if (mail !== undefined) await addAddress(keying, mail);
    else await makeOne(keying);
  });
}

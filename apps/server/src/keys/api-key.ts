import type { Viewer } from '@geflecht/core/audience';
import { publicViewer } from '@geflecht/core/audience';
import type { RouteAccess } from '@geflecht/core/contract';
import { routes } from '@geflecht/core/schema';
import { ServerError } from '../errors/server-error.js';
import { ownPaths } from '../http/own-paths.js';
import { randomId, randomSecret, sha256 } from '../platform.js';

/** A caller's key as it is kept: never the key itself, only its hash. */
export interface ApiKey {
  readonly id: string;
  /** SHA-256 of the key in hexadecimal digits; with 256 random bits inside, no salt is needed. */
  readonly hash: string;
  /** Who uses it, for the list of keys. */
  readonly label: string;
  readonly scopes: readonly string[];
  readonly audience: Viewer;
  readonly createdAt: string;
  readonly revokedAt?: string | undefined;
  /** When it ends by itself; absent: never. */
  readonly expiresAt?: string | undefined;
  /** The key before it was changed for a new one, and until when that is still taken. */
  readonly former?: { readonly hash: string; readonly until: string } | undefined;
  /** Whose it is who signed in by mail. */
  readonly addressId?: string | undefined;
}

/** What a new key may do and whose eyes it reads with. */
export interface KeyRequest {
  readonly label: string;
  readonly scopes: readonly string[];
  /** `KIND:ID`, such as `organises:networktag-2027`; kinds are those of a viewer. */
  readonly audiences: readonly string[];
  readonly at: string;
  /** When it ends by itself; default never. */
  readonly expiresAt?: string | undefined;
}

/** A key just made: `secret` is shown once and kept nowhere. */
export interface MadeKey {
  readonly secret: string;
  readonly key: ApiKey;
}

const prefix = 'geflecht_';
const secretShape = /^geflecht_[A-Za-z0-9_-]{43}$/;

/** The scope a route asks for; undefined where it asks for none. */
export function scopeOf(access: RouteAccess): string | undefined {
  return access === 'public' || access === 'manage' ? undefined : access.slice('scope:'.length);
}

/** Scopes that some route asks for. */
export const knownScopes: readonly string[] = [
  ...new Set(
    [...routes.map(({ access }) => access), ...Object.values(ownPaths)].flatMap((each) => scopeOf(each) ?? []),
  ),
];

/** Whether a text could be a key at all. */
export function looksLikeKey(text: string): boolean {
  return secretShape.test(text);
}

/** Reads `KIND:ID` as what a key sees. @throws ServerError `audience-malformed` */
export function readAudiences(audiences: readonly string[]): Viewer {
  const viewer = new Map<string, string[]>(Object.keys(publicViewer).map((kind) => [kind, []]));
  for (const audience of audiences) {
    const [kind = '', ...id] = audience.split(':');
    const list = viewer.get(kind);
    if (list === undefined || id.join(':') === '') {
      throw new ServerError({
        code: 'audience-malformed',
        finding: `The audience "${audience}" is not understood`,
        wayOut: `Write KIND:ID with one of the kinds ${[...viewer.keys()].join(', ')}`,
      });
    }
    list.push(id.join(':'));
  }
  return { ...publicViewer, ...Object.fromEntries(viewer) };
}

/** Refuses scopes no route asks for. @throws ServerError `scope-unknown` */
export function checkScopes(scopes: readonly string[]): void {
  const unknown = scopes.find((scope) => !knownScopes.includes(scope));
  if (unknown === undefined) return;
  throw new ServerError({
    code: 'scope-unknown',
    finding: `No route asks for the scope "${unknown}"`,
    wayOut: `Scopes are ${knownScopes.join(', ')}`,
  });
}

/** A new secret for a key and what is kept of it. */
export function makeSecret(): { readonly secret: string; readonly hash: string } {
  const secret = `${prefix}${randomSecret()}`;
  return { secret, hash: sha256(secret) };
}

/**
 * Makes a key with 256 random bits.
 * @throws ServerError `scope-unknown`, `audience-malformed`
 */
export function makeKey({ label, scopes, audiences, at, expiresAt }: KeyRequest): MadeKey {
  checkScopes(scopes);
  const { secret, hash } = makeSecret();
  const audience = readAudiences(audiences);
  const ends = expiresAt === undefined ? {} : { expiresAt };
  return { secret, key: { id: randomId(), hash, label, scopes: [...scopes], audience, createdAt: at, ...ends } };
}

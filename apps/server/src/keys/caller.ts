import { timingSafeEqual } from 'node:crypto';
import type { Viewer } from '@geflecht/core/audience';
import { publicViewer } from '@geflecht/core/audience';
import { sha256, systemClock } from '../platform.js';
import type { Clock } from '../platform.js';
import type { KeyStore } from '../store/store.js';
import { looksLikeKey } from './api-key.js';
import type { ApiKey } from './api-key.js';

/** Who calls: everybody, or the holder of a key. */
export interface Caller {
  readonly viewer: Viewer;
  readonly scopes: readonly string[];
  /** Absent for the public. */
  readonly keyId?: string | undefined;
  /** The sign-up whose manage key was shown. */
  readonly manages?: ManagedSignUp | undefined;
}

/** Which sign-up a manage key opens. */
export interface ManagedSignUp {
  readonly eventId: string;
  readonly signUpId: string;
}

/** Everybody. */
export const publicCaller: Caller = { viewer: publicViewer, scopes: [] };

/** Whether nobody has identified themselves. */
export function isEverybody({ keyId, manages }: Caller): boolean {
  return keyId === undefined && manages === undefined;
}

const bearer = /^Bearer +(\S+) *$/i;

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function isValid({ hash, former, revokedAt, expiresAt }: ApiKey, shown: string, now: number): boolean {
  if (revokedAt !== undefined || (expiresAt !== undefined && Date.parse(expiresAt) <= now)) return false;
  const isFormer = former !== undefined && isSame(former.hash, shown) && Date.parse(former.until) > now;
  return isFormer || isSame(hash, shown);
}

/**
 * Finds out who calls by the `Authorization` header. The key is looked up by its hash, so the time it
 * takes tells nothing about keys that exist.
 * @returns undefined for a header that is no valid key
 */
export async function identifyCaller(
  header: string | undefined,
  keys: KeyStore,
  clock: Clock = systemClock,
): Promise<Caller | undefined> {
  if (header === undefined) return publicCaller;
  const secret = bearer.exec(header)?.[1] ?? '';
  if (!looksLikeKey(secret)) return undefined;
  const hash = sha256(secret);
  const key = await keys.findByHash(hash);
  if (key === undefined || !isValid(key, hash, Date.parse(clock.now()))) return undefined;
  return { viewer: key.audience, scopes: key.scopes, keyId: key.id };
}

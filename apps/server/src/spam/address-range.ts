import { createHmac } from 'node:crypto';
import { isIP, isIPv4 } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { ServerSecret } from '../keys/server-secret.js';

const groupsOfNetwork = 4;
const groupsOfAddress = 8;
const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

function expanded(address: string): readonly string[] {
  const [head = '', tail] = address.split('::');
  const [front, back] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const missing = groupsOfAddress - (front?.length ?? 0) - (back?.length ?? 0);
  const middle = tail === undefined ? [] : Array.from({ length: Math.max(missing, 0) }, () => '0');
  return [...(front ?? []), ...middle, ...(back ?? [])].map((group) => Number.parseInt(group, 16).toString(16));
}

function plain(address: string): string {
  const bare = address.replace(/%.*$/, '');
  return mapped.exec(bare)?.[1] ?? bare;
}

/** Whether a request comes from this very machine: whoever runs the server, or a proxy that was not named. */
export function isLoopback(address: string): boolean {
  const bare = plain(address);
  return bare === '::1' || (isIPv4(bare) && bare.startsWith('127.'));
}

const nearby: readonly string[] = ['loopback', 'private', 'uniqueLocal', 'linkLocal', 'carrierGradeNat'];

/**
 * Whether a request comes from this machine or its own network. Then it is most likely a proxy that was not named, and
 * everybody would share one limit.
 */
export function isNearby(address: string): boolean {
  const bare = plain(address);
  return isIP(bare) !== 0 && nearby.includes(ipaddr.process(bare).range());
}

/** The network an address belongs to, /24 or /64; undefined for what is none. */
export function rangeOf(address: string): string | undefined {
  const bare = plain(address);
  if (isIP(bare) === 0) return undefined;
  return isIPv4(bare)
    ? `${bare.split('.').slice(0, 3).join('.')}.0/24`
    : `${expanded(bare).slice(0, groupsOfNetwork).join(':')}::/64`;
}

/** What ranges are hashed with: the same in every process of one secret, and nobody without it can work back to an address. */
export function rangeSecret(secret: ServerSecret): Buffer {
  return createHmac('sha256', secret).update('address ranges', 'utf8').digest();
}

/** What stands for a range wherever it is counted: nothing that tells of an address. */
export function rangeKey(range: string, key: Buffer): string {
  return createHmac('sha256', key).update(range, 'utf8').digest('base64url');
}

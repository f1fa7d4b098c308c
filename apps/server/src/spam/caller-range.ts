import type { AppContext } from '../http/app-env.js';
import { isLoopback, isNearby, rangeKey, rangeOf } from './address-range.js';

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } | undefined } | undefined;
}

/** The address a request came from: that of the connection, or what the proxies in front of it say. */
function addressOf(context: AppContext, proxies: number): string | undefined {
  const direct = (context.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress;
  if (proxies === 0) return direct;
  const forwarded = (context.req.header('X-Forwarded-For') ?? '').split(',').map((part) => part.trim());
  // Each proxy appends whom it heard from; what stands further left anybody may have written.
  return forwarded.at(-proxies) ?? direct;
}

/** What finding the network of a caller depends on. */
export interface CallerRangeOptions {
  /** How many trusted proxies stand in front of the server; 0 for none. */
  readonly proxies: number;
  /** What ranges are hashed with. */
  readonly key: Buffer;
}

/**
 * What stands for the network a request came from.
 * @returns undefined where it is not known, or this machine itself, or without proxies its own network
 */
export function callerRange(context: AppContext, { proxies, key }: CallerRangeOptions): string | undefined {
  const address = addressOf(context, proxies);
  if (address === undefined || isLoopback(address)) return undefined;
  if (proxies === 0 && isNearby(address)) return undefined;
  const range = rangeOf(address);
  return range && rangeKey(range, key);
}

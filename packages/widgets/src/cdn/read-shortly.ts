import { eventPath, networkPath } from '@geflecht/core/contract';
import type { Reading } from '../internal/adapters.js';

function addressOf({ src, backend, resource }: Reading): string | undefined {
  const { kind, id, isEvery } = resource;
  if (src) return src;
  if (!backend || isEvery || id === undefined) return undefined;
  return backend.replace(/\/$/, '') + (kind === 'event' ? eventPath : networkPath)(id);
}

/**
 * Reads a document with one bare request, so that the first picture need not wait for the client.
 * @returns undefined at any trouble; the client then reads it properly, and knows why it fails
 */
export async function readShortly(reading: Reading): Promise<unknown> {
  const address = addressOf(reading);
  if (!address) return undefined;
  const url = new URL(address, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const { cache, signal } = reading;
  const response = await fetch(url, { cache, signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  return response.ok ? response.json() : undefined;
}

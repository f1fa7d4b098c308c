import { eventPath, networkPath } from '@geflecht/core/contract';
import type { ShortReading } from '../internal/adapters.js';

function addressOf({ src, backend, resource }: ShortReading): string | undefined {
  const { kind, id } = resource;
  if (src) return src;
  if (!backend || id === undefined) return undefined;
  return backend.replace(/\/$/, '') + (kind === 'event' ? eventPath : networkPath)(id);
}

/**
 * Reads a document with one bare request, so that the first picture need not wait for the client.
 * @returns undefined at any trouble; the client then reads it properly, and knows why it fails
 */
export async function readShortly(reading: ShortReading): Promise<unknown> {
  const address = addressOf(reading);
  const url = address === undefined ? undefined : new URL(address, document.baseURI);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  const { signal } = reading;
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  return response.ok ? response.json() : undefined;
}

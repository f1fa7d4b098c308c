import type { Client } from '@geflecht/sdk';
import type { Resource } from './resource.js';

/** Which record is read from where. */
export interface ShortReading {
  readonly src: string | undefined;
  readonly backend: string | undefined;
  readonly resource: Resource;
  readonly signal: AbortSignal;
}

/** Opens clients for the two kinds of source a page can name in attributes; each is loaded when named. */
export interface Adapters {
  /** A JSON document on the web. */
  readonly openSource: (url: string) => Promise<Client>;
  /** A backend that speaks the contract. */
  readonly openBackend: (base: string) => Promise<Client>;
  /** Reads a document without a client where that is possible; anything else is undefined or rejected. */
  readonly readShortly?: (reading: ShortReading) => Promise<unknown>;
}

let provided: Adapters | undefined;
const clients = new Map<string, Promise<Client>>();

/** Hands the adapters to all elements of this bundle; called once by the composition root. */
export function provideAdapters(adapters: Adapters): void {
  provided = adapters;
  clients.clear();
}

/** The client of an address, shared by all elements of the page that name it; absent without adapters. */
export function openClient(kind: 'openSource' | 'openBackend', address: string): Promise<Client> | undefined {
  const key = `${kind} ${address}`;
  const known = clients.get(key) ?? provided?.[kind](address);
  if (known !== undefined) clients.set(key, known);
  return known;
}

/** A document read the short way; undefined where the client has to read it. */
export async function readShortly(reading: ShortReading): Promise<unknown> {
  return provided?.readShortly?.(reading).catch(() => undefined);
}

import type { Client } from '@geflecht/sdk';
import { providedAdapters } from './adapters.js';
import type { Adapters } from './adapters.js';

const opened = new WeakMap<Adapters, Map<string, Promise<Client>>>();

/** The client of an address, shared by all elements of the page that name it; absent without adapters. */
export function openClient(kind: 'openSource' | 'openBackend', address: string): Promise<Client> | undefined {
  const adapters = providedAdapters();
  if (adapters === undefined) return undefined;
  const clients = opened.get(adapters) ?? new Map<string, Promise<Client>>();
  const key = `${kind} ${address}`;
  const client = clients.get(key) ?? adapters[kind](address);
  opened.set(adapters, clients.set(key, client));
  return client;
}

/** What an element states about whom it acts with. */
export interface ActingElement {
  readonly client: Client | undefined;
  readonly backend: string | undefined;
}

/** Client for what goes beyond reading, such as signing up; absent where there is only a file, which takes nothing in. */
export function actingClient({ client, backend }: ActingElement): Client | Promise<Client> | undefined {
  return client ?? (backend ? openClient('openBackend', backend) : undefined);
}

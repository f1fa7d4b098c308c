import type { Client } from '@geflecht/sdk';

/** Opens clients for the two kinds of source a page can name in attributes. */
export interface Adapters {
  /** A JSON document on the web. */
  readonly openSource: (url: string) => Client;
  /** A backend that speaks the contract. */
  readonly openBackend: (base: string) => Client;
}

let provided: Adapters | undefined;
const clients = new Map<string, Client>();

function shared(key: string, open: () => Client): Client {
  const known = clients.get(key) ?? open();
  clients.set(key, known);
  return known;
}

/** Hands the adapters to all elements of this bundle; called once by the composition root. */
export function provideAdapters(adapters: Adapters): void {
  provided = adapters;
  clients.clear();
}

/** The client of a document URL, shared by all elements of the page that name it. */
export function sourceClient(url: string): Client | undefined {
  const adapters = provided;
  return adapters && shared(`source ${url}`, () => adapters.openSource(url));
}

/** The client of a backend, shared by all elements of the page that name it. */
export function backendClient(base: string): Client | undefined {
  const adapters = provided;
  return adapters && shared(`backend ${base}`, () => adapters.openBackend(base));
}

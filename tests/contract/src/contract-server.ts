import type { GeflechtDocument } from '@geflecht/core/document';
import { httpEditingBackend } from '@geflecht/sdk/adapters/http-editing';
import type { HttpEditingBackend } from '@geflecht/sdk/adapters/http-editing';
import { systemPlatform } from '@geflecht/sdk';
import type { Platform } from '@geflecht/sdk';
import { createApp, makeKey, openSqliteStore, seedDocument } from '@geflecht/server';
import { expect } from 'vitest';
import { checkedFetch } from './checked-fetch.js';

/** Where the server would be if it had a port. */
export const origin = 'https://server.example';

/** A server in this process, and adapters that talk to it without a port. */
export interface ContractServer {
  /** Answers like the network would. */
  readonly fetch: Platform['fetch'];
  /** The server as everybody sees it. */
  readonly backend: HttpEditingBackend;
  /** Makes a key and opens the server with it. */
  readonly withKey: (scopes: readonly string[], audiences: readonly string[]) => Promise<HttpEditingBackend>;
  /** Fails when any answer was against the contract. */
  readonly close: () => Promise<void>;
}

/** Opens a server that holds the document, with its own SQLite database in memory. */
export async function openContractServer(document: GeflechtDocument): Promise<ContractServer> {
  const { store } = await openSqliteStore({ file: ':memory:' });
  await seedDocument(store, document);
  const app = createApp({ store });
  const { fetch, findings } = checkedFetch(async (url, init) => {
    init.signal?.throwIfAborted();
    return app.request(url, init);
  });
  const platform = { ...systemPlatform, fetch };
  return {
    fetch,
    backend: httpEditingBackend({ url: origin, platform }),
    async withKey(scopes, audiences) {
      const { key, secret } = makeKey({ label: 'contract', scopes, audiences, at: new Date().toISOString() });
      await store.keys.add(key);
      return httpEditingBackend({ url: origin, key: secret, platform });
    },
    async close() {
      await store.close();
      expect(findings, 'answers against the contract').toEqual([]);
    },
  };
}

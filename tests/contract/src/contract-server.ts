import type { GeflechtDocument } from '@geflecht/core/document';
import { httpEditingBackend } from '@geflecht/sdk/adapters/http-editing';
import type { HttpBackendOptions } from '@geflecht/sdk/adapters/http';
import type { HttpEditingBackend } from '@geflecht/sdk/adapters/http-editing';
import { httpManagingBackend } from '@geflecht/sdk/adapters/http-managing';
import type { HttpManagingBackend } from '@geflecht/sdk/adapters/http-managing';
import { systemPlatform } from '@geflecht/sdk';
import type { Platform } from '@geflecht/sdk';
import {
  createApp,
  makeKey,
  manageKeyOf,
  moveKeyOf,
  openSqliteStore,
  readServerSecret,
  seedDocument,
} from '@geflecht/server';
import type { AppOptions } from '@geflecht/server';
import { expect } from 'vitest';
import { checkedFetch } from './checked-fetch.js';

/** Where the server would be if it had a port. */
export const origin = 'https://server.example';

/** Everything the contract knows, over HTTP. */
export type ContractBackend = HttpEditingBackend & HttpManagingBackend;

/** A server in this process, and adapters that talk to it without a port. */
export interface ContractServer {
  /** Answers like the network would. */
  readonly fetch: Platform['fetch'];
  /** The server as everybody sees it. */
  readonly backend: ContractBackend;
  /** Makes a key and opens the server with it. */
  readonly withKey: (scopes: readonly string[], audiences: readonly string[]) => Promise<ContractBackend>;
  /** The key a mail of the server carries. */
  readonly manageKeyOf: (signUpId: string) => string;
  /** The key that the latest mail carries, whichever addresses the party moved to. */
  readonly presentKeyOf: (signUpId: string) => Promise<string>;
  /** The key that a mail to a new address carries; empty where no party asked to move there. */
  readonly moveKeyOf: (eventId: string, signUpId: string) => Promise<string>;
  /** Fails when any answer was against the contract. */
  readonly close: () => Promise<void>;
}

const secret = readServerSecret({ value: 'a secret that only this test knows, long enough' });

/** What the network does besides: whoever goes away gets nothing more. */
function endingWith(response: Response, signal: AbortSignal | null | undefined): Response {
  if (!response.headers.get('Content-Type')?.startsWith('text/event-stream') || !signal) return response;
  const body = response.body?.pipeThrough(new TransformStream(), { signal });
  return new Response(body, response);
}

function everything(options: HttpBackendOptions): ContractBackend {
  return { ...httpEditingBackend(options), ...httpManagingBackend(options) };
}

/** Opens a server that holds the document, with its own SQLite database in memory. */
export async function openContractServer(
  document: GeflechtDocument,
  options: Partial<AppOptions> = {},
): Promise<ContractServer> {
  const { store } = await openSqliteStore({ file: ':memory:' });
  await seedDocument(store, document);
  const app = createApp({ store, secret, ...options });
  const { fetch, findings } = checkedFetch(async (url, init) => {
    init.signal?.throwIfAborted();
    return endingWith(await app.request(url, init), init.signal);
  });
  const platform = { ...systemPlatform, fetch };
  return {
    fetch,
    backend: everything({ url: origin, platform }),
    manageKeyOf: (signUpId) => manageKeyOf(secret, signUpId),
    async presentKeyOf(signUpId) {
      const found = await Promise.all((document.events ?? []).map(({ id }) => store.signUps.find(id, signUpId)));
      return manageKeyOf(secret, signUpId, found.find((signUp) => signUp !== undefined)?.manageKeyGeneration);
    },
    async moveKeyOf(eventId, signUpId) {
      const signUp = await store.signUps.find(eventId, signUpId);
      return (signUp && moveKeyOf(secret, signUp)) ?? '';
    },
    async withKey(scopes, audiences) {
      const { key, secret: keySecret } = makeKey({
        label: 'contract',
        scopes,
        audiences,
        at: new Date().toISOString(),
      });
      await store.keys.add(key);
      return everything({ url: origin, key: keySecret, platform });
    },
    async close() {
      await store.close();
      expect(findings, 'answers against the contract').toEqual([]);
    },
  };
}

import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import { paths } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { buildEventDocument, buildSignUpRequest } from '@geflecht/core/testing';
import { createApp } from './app.js';
import type { App, AppOptions } from './app.js';
import { seedDocument } from './documents/seed-document.js';
import { makeKey } from './keys/api-key.js';
import type { KeyRequest } from './keys/api-key.js';
import type { Store } from './store/store.js';
import { openTestStore } from './store-harness.js';
import type { TestDatabase } from './store-harness.js';

/** What a test server starts with. */
export interface HarnessOptions extends Partial<AppOptions> {
  /** Default: the small event of the builders. */
  readonly documents?: readonly GeflechtDocument[] | undefined;
  /** One that stays when the server is closed; default an empty one that goes with it. */
  readonly database?: TestDatabase | undefined;
}

/** A server in this process, without a port, whose clock is set by hand. */
export interface ServerHarness {
  readonly app: App;
  readonly store: Store;
  /** Sets the clock; it starts on 3 February 2027, when the builders' sign-up is open. */
  readonly setClock: (instant: string) => void;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Sends any body as JSON to the sign-ups of `event-1`. */
  readonly post: (body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Signs a party up at `event-1`, with a key of its own unless it names one. */
  readonly signUp: (request?: Parameters<typeof buildSignUpRequest>[0]) => Promise<Response>;
  /** Makes a key and answers the headers that send it. */
  readonly keyHeaders: (key: Partial<KeyRequest>) => Promise<Readonly<Record<string, string>>>;
  readonly close: () => Promise<void>;
}

let submits = 0;

/** Makes a valid request with a submit key of its own. */
export function nextRequest(request: Parameters<typeof buildSignUpRequest>[0] = {}): SignUpRequest {
  submits += 1;
  return buildSignUpRequest({ submitKey: `submit-key-${submits}`, ...request });
}

/** Reads the receipt of an accepted sign-up. */
export async function readReceipt(response: Response): Promise<SignUpReceipt> {
  return (await response.json()) as SignUpReceipt;
}

/** Opens a server for one test. */
export async function openHarness(options: HarnessOptions = {}): Promise<ServerHarness> {
  const { documents = [buildEventDocument()], database, ...appOptions } = options;
  let now = '2027-02-03T10:00:00.000Z';
  const store = database === undefined ? await openTestStore() : (await database.open()).store;
  for (const document of documents) await seedDocument(store, document);
  const app = createApp({ store, clock: { now: () => now }, ...appOptions });
  const send = async (body: string, headers: Readonly<Record<string, string>>) =>
    app.request(paths.signUps('event-1'), { method: 'POST', body, headers });
  const post: ServerHarness['post'] = (body, headers = {}) =>
    send(JSON.stringify(body), { 'Content-Type': 'application/json', ...headers });
  return {
    app,
    store,
    setClock: (instant) => {
      now = instant;
    },
    get: async (path, headers = {}) => app.request(path, { headers }),
    post,
    signUp: (request) => post(nextRequest(request)),
    keyHeaders: async (request) => {
      const { key, secret } = makeKey({ label: 'test', scopes: [], audiences: [], at: now, ...request });
      await store.keys.add(key);
      return { Authorization: `Bearer ${secret}` };
    },
    close: () => store.close(),
  };
}

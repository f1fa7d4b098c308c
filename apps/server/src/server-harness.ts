import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import { paths } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import { buildEventDocument, buildSignUpRequest } from '@geflecht/core/testing';
import { createApp } from './app.js';
import type { App, AppOptions } from './app.js';
import { seedDocument } from './documents/seed-document.js';
import { Later } from './http/later.js';
import { makeKey } from './keys/api-key.js';
import type { KeyRequest } from './keys/api-key.js';
import { manageKeyOf } from './keys/manage-key.js';
import { passingSecret } from './keys/server-secret.js';
import type { ServerSecret } from './keys/server-secret.js';
import { createLogger } from './log/logger.js';
import type { Clock } from './platform.js';
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
  /** Headers that show the manage key of a sign-up. */
  readonly manageHeaders: (signUpId: string) => Readonly<Record<string, string>>;
  /** Sends a body as JSON to any path. */
  readonly postTo: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly secret: ServerSecret;
  readonly clock: Clock;
  /** Work that goes on after its request was answered. */
  readonly later: Later;
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
  const { secret = passingSecret(), later = new Later(createLogger({ level: 'silent' })) } = appOptions;
  let now = '2027-02-03T10:00:00.000Z';
  const store = database === undefined ? await openTestStore() : (await database.open()).store;
  for (const document of documents) await seedDocument(store, document);
  const clock = appOptions.clock ?? { now: () => now };
  const app = createApp({ store, ...appOptions, clock, secret, later });
  const postTo: ServerHarness['postTo'] = async (path, body, headers = {}) =>
    app.request(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    });
  const post: ServerHarness['post'] = (body, headers) => postTo(paths.signUps('event-1'), body, headers);
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
      const made = makeKey({ label: 'test', scopes: [], audiences: [], at: now, ...request });
      await store.keys.add(made.key);
      return { Authorization: `Bearer ${made.secret}` };
    },
    manageHeaders: (signUpId) => ({ Authorization: `Bearer ${manageKeyOf(secret, signUpId)}` }),
    postTo,
    secret,
    clock,
    later,
    close: async () => {
      await later.idle();
      await store.close();
    },
  };
}

import { lookup as lookUp } from 'node:dns/promises';
import { request as httpsRequest } from 'node:https';
import type { IncomingMessage, RequestOptions } from 'node:http';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';
import { addressInUrl, flawOfWebhookUrl } from './webhook-url.js';

/** One address a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** How webhooks reach the world; tests hand in their own. */
export interface WebhookTransport {
  readonly request: typeof httpsRequest;
  readonly resolve: (hostname: string) => Promise<readonly ResolvedAddress[]>;
  readonly isAllowed: (address: string) => boolean;
  /** Milliseconds a receiver has to answer; default 10,000. */
  readonly timeout?: number | undefined;
}

/** What became of one sending: the receiver's status, or why none was had. */
export type PostOutcome =
  | { readonly ok: boolean; readonly status: number }
  | { readonly ok: false; readonly status?: undefined; readonly error: PostError };

/** Why a receiver gave no answer. */
export type PostError = 'address-refused' | 'timeout' | 'unreachable';

/** What is sent. */
export interface WebhookPost {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const patience = 10_000;
/** Most that is read of an answer, in bytes; nothing of it is kept. */
const mostRead = 16_384;

/** The internet: only public addresses, by the machine's resolver, over TLS. */
export const internetTransport: WebhookTransport = {
  request: httpsRequest,
  resolve: async (hostname) => {
    const all = await lookUp(hostname, { all: true, verbatim: true });
    return all.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
  },
  isAllowed: isPublicAddress,
};

class AddressRefused extends TypeError {
  override readonly name = 'AddressRefused';
}

/**
 * A resolver for one connection: what it answers is what is connected to, so that a name which changes its mind between
 * two questions gains nothing. One inner address among several refuses all.
 */
function guardedLookup({ resolve, isAllowed }: WebhookTransport): LookupFunction {
  return (hostname, options, done) => {
    const answer = async () => {
      const all = await resolve(hostname);
      if (all.length === 0 || !all.every(({ address }) => isAllowed(address))) {
        throw new AddressRefused('This name leads to an address that is not of the internet');
      }
      return all;
    };
    answer().then(
      (all) => {
        if (options.all === true) done(null, [...all]);
        else done(null, all[0]?.address ?? '', all[0]?.family ?? 4);
      },
      (error: unknown) => done(error as NodeJS.ErrnoException, ''),
    );
  };
}

/** Reads a little of an answer, so that it ends in good order, and lets go of the rest. */
function drain(response: IncomingMessage): void {
  let read = 0;
  response.on('data', (piece: Buffer) => {
    read += piece.length;
    if (read > mostRead) response.destroy();
  });
  response.on('error', () => undefined);
}

function optionsOf({ body, headers }: WebhookPost, transport: WebhookTransport): RequestOptions {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), ...headers },
    lookup: guardedLookup(transport),
    // A kept connection would go where a name led before.
    agent: false,
    signal: AbortSignal.timeout(transport.timeout ?? patience),
  };
}

function errorOf(error: unknown): PostError {
  if (error instanceof AddressRefused) return 'address-refused';
  return error instanceof Error && error.name === 'AbortError' ? 'timeout' : 'unreachable';
}

/**
 * Sends one body. Redirects are not followed: one is a failure like any other answer but 2xx.
 * @param transport default: the internet
 */
export function postWebhook(post: WebhookPost, transport: WebhookTransport = internetTransport): Promise<PostOutcome> {
  const url = new URL(post.url);
  const address = addressInUrl(url);
  const isRefused = address === undefined ? false : !transport.isAllowed(address);
  const isInternet = transport.isAllowed === isPublicAddress;
  if (isRefused || (isInternet && flawOfWebhookUrl(post.url) !== undefined)) {
    return Promise.resolve({ ok: false, error: 'address-refused' });
  }
  return new Promise((settle) => {
    const request = transport.request(url, optionsOf(post, transport), (response) => {
      const { statusCode: status = 0 } = response;
      drain(response);
      settle({ ok: status >= 200 && status < 300, status });
    });
    request.on('error', (error) => settle({ ok: false, error: errorOf(error) }));
    request.end(post.body);
  });
}

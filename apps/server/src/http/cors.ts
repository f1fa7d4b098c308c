import { idempotencyHeader } from '@geflecht/core/contract';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.js';
import { problemResponse } from './problem.js';

/** What a path allows across origins. */
export interface PathAccess {
  readonly methods: readonly string[];
  /** Methods that any origin may use and read. */
  readonly openMethods: readonly string[];
}

/** Which origins may do what. */
export interface CorsOptions {
  /** Origins that may write and read what needs a key, such as `https://verein.example`; `*` for all. */
  readonly allowOrigins: readonly string[];
  /** The server's own origin as visitors see it; default that of the request. */
  readonly ownOrigin?: string | undefined;
  /** What the contract says about a path; undefined where there is nothing. */
  readonly accessOf: (path: string) => PathAccess | undefined;
}

const exposed = 'ETag, Retry-After, Location';
const requestHeaders = ['Authorization', 'Content-Type', 'If-None-Match', idempotencyHeader].join(', ');
const secondsPreflightKept = '600';

interface Preflight {
  readonly origin: string;
  /** Method the page wants to use. */
  readonly method: string;
}

function allowedOrigin(origin: string, isOpen: boolean, { allowOrigins }: CorsOptions): string | undefined {
  if (isOpen || allowOrigins.includes('*')) return '*';
  return allowOrigins.includes(origin) ? origin : undefined;
}

function preflight({ origin, method }: Preflight, options: CorsOptions, access: PathAccess | undefined): Response {
  const allowed = allowedOrigin(origin, access?.openMethods.includes(method) === true, options);
  const headers = new Headers({ Vary: 'Origin, Access-Control-Request-Method' });
  if (allowed !== undefined && access?.methods.includes(method) === true) {
    headers.set('Access-Control-Allow-Origin', allowed);
    headers.set('Access-Control-Allow-Methods', method);
    headers.set('Access-Control-Allow-Headers', requestHeaders);
    headers.set('Access-Control-Max-Age', secondsPreflightKept);
  }
  return new Response(null, { status: 204, headers });
}

/**
 * Cross-origin access without credentials: what is public is read by any origin, the rest by the
 * origins allowed. A write from another origin is refused before anything happens.
 */
export function cors(options: CorsOptions): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const origin = context.req.header('Origin');
    const { method, path, url } = context.req;
    const access = options.accessOf(path);
    const wanted = context.req.header('Access-Control-Request-Method');
    if (method === 'OPTIONS' && origin !== undefined && wanted !== undefined) {
      return preflight({ origin, method: wanted }, options, access);
    }
    const isOpen = access === undefined || access.openMethods.includes(method);
    const isOwn = origin !== undefined && origin === (options.ownOrigin ?? new URL(url).origin);
    const allowed = origin === undefined || isOwn ? origin : allowedOrigin(origin, isOpen, options);
    const isRefused = origin !== undefined && allowed === undefined && method === 'POST';
    if (isRefused) return problemResponse('forbidden', { detail: 'This origin may not write here.' });
    await next();
    // Set on the answer itself: `context.header` would make it anew, with its body as a stream.
    const { headers } = context.res;
    if (isOpen) headers.set('Access-Control-Allow-Origin', '*');
    else {
      headers.append('Vary', 'Origin');
      if (allowed !== undefined) headers.set('Access-Control-Allow-Origin', allowed);
    }
    if (isOpen || allowed !== undefined) headers.set('Access-Control-Expose-Headers', exposed);
    return undefined;
  };
}

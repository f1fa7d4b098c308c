import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loopback } from '@geflecht/tooling-run/free-port';
import { cdnFolder } from './cdn-files.js';

/** What the pages of the site are bound to: the strictest policy the elements promise to run under. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html geflecht',
  'report-uri /violations',
].join('; ');

/** One thing the site answers with. */
export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Whether the policy holds for it; default `true`. */
  readonly isBound?: boolean;
}

/** A web space with the built files under `/cdn/`; what it sends is packed as `gzip -9` packs it. */
export interface StaticSite {
  readonly url: string;
  /** Bytes of everything sent so far, by path. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Reports that the policy was violated. */
  readonly violations: readonly string[];
  /** Puts pages and documents on the site. */
  publish(answers: Readonly<Record<string, Answer>>): void;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.txt': 'text/plain' };

async function cdnFile(path: string): Promise<Answer | undefined> {
  if (!path.startsWith('/cdn/')) return undefined;
  const file = join(cdnFolder, normalize(path.slice('/cdn'.length)));
  const body = await readFile(file).catch(() => undefined);
  return body === undefined ? undefined : { type: types[extname(file)] ?? 'application/octet-stream', body };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, { type, isBound = true }: Answer, packed: Buffer): void {
  response.writeHead(200, {
    ...(isBound && { 'content-security-policy': contentSecurityPolicy }),
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'gzip',
    'content-length': packed.length,
    'cache-control': 'no-store',
  });
  response.end(packed);
}

/** Packs each body once: packing takes longer the larger a file is, and is no part of what anybody measures. */
class Packer {
  readonly #packed = new Map<string, { readonly body: Answer['body']; readonly packed: Buffer }>();

  pack(path: string, body: Answer['body']): Buffer {
    const last = this.#packed.get(path);
    if (last !== undefined && Buffer.from(last.body).equals(Buffer.from(body))) return last.packed;
    const packed = gzipSync(body, { level: 9 });
    this.#packed.set(path, { body, packed });
    return packed;
  }
}

/** Starts the web space on a free port of the loopback address. */
export async function startStaticSite(): Promise<StaticSite> {
  const published = new Map<string, Answer>();
  const bytes = new Map<string, number>();
  const violations: string[] = [];
  const packer = new Packer();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/violations') violations.push(await bodyOf(request));
    const found = published.get(pathname) ?? (await cdnFile(pathname));
    if (found === undefined) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const packed = packer.pack(pathname, found.body);
    bytes.set(pathname, packed.length);
    send(response, found, packed);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, loopback, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${loopback}:${port}`,
    bytes,
    violations,
    publish: (answers) => {
      for (const [path, each] of Object.entries(answers)) published.set(path, each);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

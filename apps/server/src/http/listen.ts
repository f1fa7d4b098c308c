import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { App } from '../app.js';
import { ServerError } from '../errors/server-error.js';

/** Where to listen. */
export interface ListenOptions {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
}

/** A server that answers. */
export interface RunningServer {
  /** Address it answers at, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, lets those under way finish, and cuts off what takes longer than ten seconds. */
  readonly close: () => Promise<void>;
}

const requestMilliseconds = 30_000;
const farewellMilliseconds = 10_000;

function listenError(error: unknown, { host, port }: ListenOptions): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new ServerError({
      code: 'port-taken',
      finding: `Port ${port} on ${host} is taken`,
      wayOut: 'Choose another with --port, or 0 for any free one',
      cause: error,
    });
  }
  if (code !== 'EACCES' && code !== 'EADDRNOTAVAIL' && code !== 'ENOTFOUND') return error;
  return new ServerError({
    code: 'address-unavailable',
    finding: `This machine cannot listen at ${host}, port ${port}`,
    wayOut: 'Choose another address with --host and --port',
    cause: error,
  });
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const deadline = setTimeout(() => server.closeAllConnections(), farewellMilliseconds);
  await closed;
  clearTimeout(deadline);
}

/**
 * Serves an application over HTTP.
 * @throws ServerError `port-taken`, `address-unavailable`
 */
export async function listen(app: App, options: ListenOptions): Promise<RunningServer> {
  const serverOptions = { requestTimeout: requestMilliseconds };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  server.listen(options.port, options.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw listenError(error, options);
  }
  return { url: addressOf(server), close: () => close(server) };
}

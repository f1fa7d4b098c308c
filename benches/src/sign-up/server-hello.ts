import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** A bare application that answers with what it is handed, and nothing else. */
process.once('message', ({ path, body, etag }: { path: string; body: string; etag: string }) => {
  const app = new Hono();
  app.get(path, (context) => {
    const headers = { ETag: etag, 'Content-Type': 'application/json; charset=utf-8' };
    if (context.req.header('If-None-Match') === etag) return context.body(null, 304, headers);
    return context.body(body, 200, headers);
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address: AddressInfo) => {
    process.send?.({ port: address.port });
  });
  server.on('error', () => process.exit(1));
});

process.on('disconnect', () => process.exit(0));

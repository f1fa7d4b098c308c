import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort, loopback } from './free-port.js';

describe('freePort', () => {
  it('gives the next free port where the wished one is taken', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => {
      holder.listen({ host: loopback, port: 0 }, resolve);
    });
    const { port } = holder.address() as AddressInfo;
    expect(await freePort(port)).toBeGreaterThan(port);
    holder.close();
  });

  it('gives no port that is promised to somebody else', async () => {
    const first = await freePort(45_000);
    expect(await freePort(first, [first])).toBeGreaterThan(first);
  });
});

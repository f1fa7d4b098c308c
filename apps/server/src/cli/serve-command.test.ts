import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEventDocument } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spawnServer, startServer } from '../process-harness.js';
import type { ServerProcess } from '../process-harness.js';
import { runProgram } from './run-program.js';

const patient = { timeout: 30_000 };

let folder: string;
let server: ServerProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geflecht-serve-'));
  const path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(buildEventDocument()));
  const silent = { out: () => undefined, err: () => undefined };
  await runProgram(['seed', '--data', folder, '--document', path], silent, { now: () => '2027-01-01T00:00:00Z' });
});

afterEach(async () => {
  await server?.stop('SIGKILL');
  server = undefined;
  await rm(folder, { recursive: true });
});

describe('geflecht-server serve', () => {
  it('says in one line where it listens, and answers there', patient, async () => {
    server = await startServer(['--data', folder]);
    expect(server.lines[0]).toBe(JSON.stringify({ listening: server.url }));
    expect((await fetch(`${server.url}/`)).status).toBe(200);
    expect((await fetch(`${server.url}/v1/events/event-1`)).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops on %s', patient, async (signal) => {
    const running = await startServer(['--data', folder]);
    expect(await running.stop(signal)).toBe(0);
  });

  it('finishes what is under way before it stops', patient, async () => {
    const running = await startServer(['--data', folder]);
    const body = JSON.stringify({ submitKey: 'late' });
    const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
    const sending = request(`${running.url}/v1/events/event-1/sign-ups`, { method: 'POST', headers });
    sending.write(body.slice(0, 5));
    await once(sending, 'socket').then(([socket]) => once(socket as NodeJS.EventEmitter, 'connect'));
    expect((await fetch(`${running.url}/health`)).status).toBe(200);
    const stopped = running.stop('SIGTERM');
    sending.end(body.slice(5));
    const [response] = (await once(sending, 'response')) as [{ statusCode: number; resume: () => void }];
    response.resume();
    expect([response.statusCode, await stopped]).toEqual([400, 0]);
  });

  it('says that a port is taken, with a code', patient, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const child = spawnServer(['serve', '--data', folder, '--port', String(port)]);
    const said: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    other.close();
    expect([code, said.join('')]).toEqual([1, expect.stringContaining('(port-taken)')]);
  });
});

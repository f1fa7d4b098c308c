import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../http/listen.js';
import type { RunningServer } from '../http/listen.js';
import { largestBody } from '../http/read-json-body.js';
import { createLogger } from '../log/logger.js';
import { nextRequest, openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;
let running: RunningServer;
let mistakes: string[];

beforeEach(async () => {
  mistakes = [];
  const log = createLogger({ level: 'error', destination: { write: (line) => void mistakes.push(line) } });
  server = await openHarness({ log });
  running = await listen(server.app, { host: '127.0.0.1', port: 0 });
});

afterEach(async () => {
  await running.close();
  await server.close();
});

/** Sends bytes as they are and reads until the server hangs up. Answers the statuses it gave. */
async function statuses(bytes: string): Promise<readonly number[]> {
  const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
  });
  // A server that hangs up while it is still being written to resets the line.
  socket.on('error', () => undefined);
  const { promise, resolve } = Promise.withResolvers<void>();
  socket.on('close', resolve);
  socket.write(bytes, 'latin1');
  await promise;
  return [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
}

const sized = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
const head = (line: string, ...headers: readonly string[]) =>
  [line, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');
const post = 'POST /v1/events/event-1/sign-ups HTTP/1.1';
const json = 'Content-Type: application/json';
const chunked = 'Transfer-Encoding: chunked';
const whole = JSON.stringify(nextRequest({ submitKey: 'sent-by-hand-1' }));
const long = 'x'.repeat(largestBody + 1);

describe('bytes on the line', () => {
  it('that are a request in pieces are one request', async () => {
    const pieces = whole.match(/.{1,50}/g) ?? [];
    expect(await statuses(`${head(post, json, chunked)}${pieces.map(sized).join('')}0\r\n\r\n`)).toEqual([201]);
    expect(await server.store.signUps.list('event-1')).toHaveLength(1);
  });

  it.each([
    ['a body that is too long, as it says', `${head(post, json, `Content-Length: ${long.length}`)}${long}`, [413]],
    ['a body that is too long, in pieces', `${head(post, json, chunked)}${sized(long)}0\r\n\r\n`, [413]],
    ['two lengths', `${head(post, json, 'Content-Length: 2', 'Content-Length: 3')}{}`, [400]],
    ['a length and pieces', `${head(post, json, 'Content-Length: 3', chunked)}0\r\n\r\n`, [400]],
    ['pieces of pieces', `${head(post, json, 'Transfer-Encoding: chunked, chunked')}0\r\n\r\n`, [400]],
    ['a length below nothing', head(post, json, 'Content-Length: -1'), [400]],
    ['a length that is no number', `${head(post, json, 'Content-Length: 0x2')}{}`, [400]],
    ['a line end within a header', head('GET / HTTP/1.1', 'X-Name: a\u0000b'), [400]],
    ['a header that never ends', head('GET / HTTP/1.1', `X-Name: ${'x'.repeat(17_000)}`), [431]],
    ['a method that is none', head('STEAL / HTTP/1.1'), [400]],
    ['a path out of the house', head('GET /../../etc/passwd HTTP/1.1'), [404]],
    ['a path out of the house, written otherwise', head('GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1'), [404]],
    ['a path with bytes that are no text', head('GET /v1/events/%ff%fe%00 HTTP/1.1'), [404]],
    ['another house', head('GET http://anders.example/v1/events HTTP/1.1'), [200]],
    ['another protocol', '\u0016\u0003\u0001\u0002\u0000\u0001', [400]],
  ] as const)('that are %s do no harm', async (_, bytes, expected) => {
    expect(await statuses(bytes)).toEqual(expected);
    expect(await server.store.signUps.list('event-1')).toEqual([]);
    expect((await fetch(`${running.url}/health`)).status).toBe(200);
    expect(mistakes).toEqual([]);
  });

  it('behind a refused body are no second request', async () => {
    const second = head('GET /health HTTP/1.1');
    expect(await statuses(`${head(post, json, 'Content-Length: 2', chunked)}0\r\n\r\n${second}`)).toEqual([400]);
  });
});

import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { keyMark } from './server-event.js';
import { percentile } from './server-figures.js';
import type { LoadOrder, LoadReport } from './server-figures.js';

let keys = 0;

function nextKey(): string {
  keys += 1;
  return `${process.pid}-${keys}`.padStart(keyMark.length, '0');
}

/** The request as text, made once: what differs has the same length. */
function requestText({ path, body, headers = {}, port }: LoadOrder): () => string {
  const own = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const host = `Host: 127.0.0.1:${port}\r\n`;
  if (body === undefined) return () => `GET ${path} HTTP/1.1\r\n${host}${own.join('')}\r\n`;
  const length = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  const [before = '', after = ''] = `POST ${path} HTTP/1.1\r\n${host}${length}${own.join('')}\r\n${body}`.split(
    keyMark,
  );
  return () => `${before}${nextKey()}${after}`;
}

const contentLength = /\r\ncontent-length: *(\d+)/iu;

/** Bytes of a whole answer at the start of a text; undefined while some are missing. */
function answerLength(text: string): number | undefined {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = text.slice(0, end);
  const length = end + 4 + Number(contentLength.exec(head)?.[1] ?? 0);
  return text.length >= length ? length : undefined;
}

interface Seen {
  readonly until: number;
  readonly latencies: number[];
  readonly statuses: Map<string, number>;
}

/** Asks again and again over one connection until the time is over. */
function client(socket: Socket, text: () => string, seen: Seen): Promise<void> {
  return new Promise((resolve, reject) => {
    let [received, sentAt] = ['', 0];
    const send = (): void => {
      sentAt = performance.now();
      socket.write(text());
    };
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      const length = answerLength(received);
      if (length === undefined) return;
      const status = received.slice(9, 12);
      received = received.slice(length);
      const now = performance.now();
      seen.latencies.push(now - sentAt);
      seen.statuses.set(status, (seen.statuses.get(status) ?? 0) + 1);
      if (now < seen.until) send();
      else socket.end(resolve);
    });
    socket.on('connect', send);
  });
}

/** Sends requests until the time is over, and says how it went. */
export async function load(order: LoadOrder): Promise<LoadReport> {
  const text = requestText(order);
  const start = performance.now();
  const seen: Seen = { until: start + order.milliseconds, latencies: [], statuses: new Map() };
  const sockets = Array.from({ length: order.clients }, () => connect(order.port, '127.0.0.1'));
  await Promise.all(sockets.map((socket) => client(socket, text, seen)));
  const seconds = (performance.now() - start) / 1_000;
  const sorted = seen.latencies.toSorted((one, other) => one - other);
  return {
    perSecond: sorted.length / seconds,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    statuses: Object.fromEntries(seen.statuses),
  };
}

process.on('message', (order: LoadOrder) => {
  void load(order).then((report) => process.send?.(report));
});

process.on('disconnect', () => process.exit(0));

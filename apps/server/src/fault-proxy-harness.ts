import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** What a bad network does to a request. */
export const faults = ['none', 'late', 'lost', 'answerLost', 'twice', 'againLater'] as const;

/** One thing a bad network does. */
export type Fault = (typeof faults)[number];

/** A bad network between clients and a server. */
export interface FaultProxy {
  readonly url: string;
  /** How often each fault happened. */
  readonly happened: ReadonlyMap<Fault, number>;
  /** Waits for what is still under way, and closes. */
  readonly close: () => Promise<void>;
}

interface Forwarded {
  readonly status: number;
  readonly body: Buffer;
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function forward(
  target: string,
  { url = '/', method, headers: all }: IncomingMessage,
  body: Buffer,
): Promise<Forwarded> {
  const { host: _ours, ...headers } = all;
  return new Promise((resolve, reject) => {
    const sending = request(`${target}${url}`, { method, headers }, (answer) => {
      readAll(answer).then((read) => resolve({ status: answer.statusCode ?? 0, body: read }), reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

const longestDelay = 80;

/** Starts a network that does what `nextFault` says to each request. */
export async function startFaultProxy(target: string, nextFault: () => Fault): Promise<FaultProxy> {
  const happened = new Map<Fault, number>();
  const underWay = new Set<Promise<unknown>>();
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await readAll(incoming);
    const fault = nextFault();
    happened.set(fault, (happened.get(fault) ?? 0) + 1);
    const send = () => forward(target, incoming, body);
    if (fault === 'late') await delay(Math.random() * longestDelay);
    if (fault === 'lost') {
      outgoing.destroy();
      return;
    }
    const [first] = await Promise.all(fault === 'twice' ? [send(), send()] : [send()]);
    if (fault === 'answerLost') outgoing.destroy();
    else outgoing.writeHead(first.status, { 'Content-Type': 'application/json' }).end(first.body);
    if (fault !== 'againLater') return;
    await delay(Math.random() * longestDelay);
    await send();
  };
  const server = createServer((incoming, outgoing) => {
    const work = answer(incoming, outgoing).catch(() => outgoing.destroy());
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    await Promise.all(underWay);
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, happened, close };
}

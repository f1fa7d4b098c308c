import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../../../testing/index.js';
import { readServerEvents } from './read-server-events.js';

type Piece = string | Uint8Array<ArrayBuffer>;

/** An answer whose body comes in these pieces. */
function answerOf(pieces: readonly Piece[]): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
      controller.close();
    },
  });
  return new Response(body);
}

async function eventsIn(...pieces: readonly Piece[]): Promise<readonly unknown[]> {
  const events: unknown[] = [];
  await readServerEvents(answerOf(pieces), { startTimer, heard: (event) => events.push(event) });
  return events;
}

const { startTimer } = fakePlatform();

const places = { name: 'availability', data: '{"a":1}' };

const fail = () => {
  throw new SyntaxError('no JSON');
};

describe('server-sent events', () => {
  it.each([
    ['line feeds', ['event: availability\ndata: {"a":1}\n\n']],
    ['carriage returns with line feeds', ['event: availability\r\ndata: {"a":1}\r\n\r\n']],
    ['a break between the halves of a line break', ['event: availability\r', '\ndata: {"a":1}\r', '\n\r', '\n']],
    ['no space after the colon', ['event:availability\ndata:{"a":1}\n\n']],
    ['one byte at a time', 'event: availability\ndata: {"a":1}\n\n'.split('')],
    [
      'comments and other fields',
      [': still there\n\n', 'id: 7\nretry: 10\n: so\nevent: availability\ndata: {"a":1}\n\n'],
    ],
  ])('are read with %s', async (_what, pieces) => {
    expect(await eventsIn(...pieces)).toEqual([places]);
  });

  it('are read one after the other from one piece', async () => {
    expect(await eventsIn('data: 1\n\ndata: 2\n\nevent: x\ndata: 3\n\n')).toEqual([
      { name: 'message', data: '1' },
      { name: 'message', data: '2' },
      { name: 'x', data: '3' },
    ]);
  });

  it('of several lines are one text', async () => {
    expect(await eventsIn('data: one\ndata:  two: 2\ndata\n\n')).toEqual([{ name: 'message', data: 'one\n two: 2\n' }]);
  });

  it('are read across a character that comes in two pieces', async () => {
    const bytes = new TextEncoder().encode('data: ü\n\n');
    expect(await eventsIn(bytes.slice(0, 7), bytes.slice(7))).toEqual([{ name: 'message', data: 'ü' }]);
  });

  it('that are cut off, or without data, are none', async () => {
    expect(await eventsIn('event: x\n\n', 'data: 1\n')).toEqual([]);
  });

  it('of an answer without a body are none', async () => {
    await expect(readServerEvents(new Response(null), { startTimer, heard: () => undefined })).resolves.toBeUndefined();
  });

  it('are waited for as long as there is a sign of life each minute', async () => {
    const platform = fakePlatform();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const events: unknown[] = [];
    const { startTimer: wait } = platform;
    const ended = readServerEvents(new Response(readable), { startTimer: wait, heard: (event) => events.push(event) });
    for (const text of [': \n\n', ': \n\n', 'data: 1\n\n']) {
      await platform.advance(59_000);
      await writer.write(new TextEncoder().encode(text));
    }
    await platform.advance(60_000);
    await ended;
    expect([events, platform.timers]).toEqual([[{ name: 'message', data: '1' }], 0]);
  });

  it('let go of the answer when whoever hears them fails', async () => {
    let isCancelled = false;
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
      cancel: () => void (isCancelled = true),
    });
    await expect(readServerEvents(new Response(body), { startTimer, heard: fail })).rejects.toThrow(SyntaxError);
    expect(isCancelled).toBe(true);
  });
});

import { paths } from '@geflecht/core/contract';
import type { Route } from '@geflecht/core/contract';
import { routes } from '@geflecht/core/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largestBody } from './http/read-json-body.js';
import { tellProof } from './proof-harness.js';
import { openFuzzed } from './security/contract-fuzz-harness.js';
import type { FuzzedServer } from './security/contract-fuzz-harness.js';

const writing = routes.filter(({ input }) => input !== undefined);
/** As much as a body may hold, of what makes expressions and parsers go back again and again. */
const patterns = [
  'a',
  'a.',
  'a@',
  ' ',
  '0',
  '-',
  '<',
  '(',
  '{event}',
  '[](',
  '*_',
  '1:',
  ' =',
  '\\',
  'ä',
  '"',
  '\u0000',
  '%',
];
/** What a slow machine under load takes for the slowest of them, many times over. */
const longest = 5_000;
const textLength = 30_000;

let server: FuzzedServer;
let sent = 0;

beforeAll(async () => {
  server = await openFuzzed('sqlite');
});

afterAll(async () => {
  tellProof(`${sent} long, deep and broken bodies, each answered within ${longest / 1_000} s`);
  await server.close();
  await server.database.remove();
});

type Path = readonly (string | number)[];

function textsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

function replaced(value: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  const inner = replaced((value as Record<string | number, unknown>)[step], rest, text);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (String(index) === step ? inner : each));
  return { ...(value as object), [step]: inner };
}

async function answered(answer: Promise<Response>): Promise<number> {
  const from = performance.now();
  const { status, body } = await answer;
  await body?.cancel();
  sent += 1;
  expect(performance.now() - from).toBeLessThan(longest);
  return status;
}

const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

describe.each(writing)('$operation', (route: Route) => {
  it('answers soon, however long a text is', { timeout: 120_000 }, async () => {
    const whole = server.bodyFor(route.operation);
    const statuses = new Set<number>();
    for (const path of textsOf(whole)) {
      for (const pattern of patterns) {
        const text = pattern.repeat(textLength / pattern.length);
        statuses.add(await answered(server.sendTo(route, { body: replaced(whole, path, text), choice: 1 })));
      }
    }
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
  });

  const broken: readonly (readonly [what: string, body: string | Uint8Array<ArrayBuffer>, status: number])[] = [
    ['nothing', '', 400],
    ['lists in lists', deep('[', ']', 50_000), 400],
    ['objects in objects', `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`, 400],
    ['lists that never end', '['.repeat(100_000), 400],
    ['a deep list in a field it does not know', `{"submitKey":"submit-key-1","x":${deep('[', ']', 60)}}`, 400],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0xc0, 0x80]), 400],
    ['half a character', new Uint8Array([0x22, 0xe2, 0x82, 0x22]), 400],
    ['a number too large', `{"submitKey":1e99999,"revision":1e400}`, 400],
    ['more than a body may hold', `"${'x'.repeat(largestBody)}"`, 413],
    ['two documents', '{}{}', 400],
    ['a comment', '/* */ {}', 400],
  ];

  it.each(broken)('refuses %s', async (_, body, status) => {
    expect(await answered(server.sendRaw(route, body))).toBe(status);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'refuses what is not JSON: %s',
    async (type) => {
      expect(await answered(server.sendRaw(route, '{}', type))).toBe(415);
    },
  );
});

describe('after all of that', () => {
  it('the server answers as before', async () => {
    expect((await server.get(paths.event('event-1'))).status).toBe(200);
    expect(server.mistakes()).toEqual([]);
  });
});

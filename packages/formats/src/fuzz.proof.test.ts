import { readdirSync, readFileSync } from 'node:fs';
import { validateDocument } from '@geflecht/core/schema';
import { describe, expect, it } from 'vitest';
import { isFormatError, readFile } from './index.js';

const folder = new URL('../../../fixtures/dialects/', import.meta.url);
const mutationsPerFile = process.env['GEFLECHT_PROOF'] === 'full' ? 200 : 20;
const foreseen = /^(read|refused)$/;
const expected: unknown = expect.stringMatching(foreseen);
/** Far beyond what any of these small files takes; a longer read is a hang in the making. */
const longestRead = 5_000;

const files = ['programmes', 'networks', 'broken'].flatMap((kind) =>
  readdirSync(new URL(kind, folder)).map((name) => `${kind}/${name}`),
);
const originals = files.map((path) => new Uint8Array(readFileSync(new URL(path, folder))));
const nastyTexts = [
  '"',
  "'",
  '<',
  '&',
  ']]>',
  '[',
  '{',
  '\u0000',
  '\uFFFF',
  ';',
  ',',
  '\n',
  '99999999999',
  '-1',
  '1e999',
  '*',
  '__proto__',
  'constructor',
  'null',
  '24:00',
  '<!--',
  '<p>',
];
const nasty = nastyTexts.map((text) => new TextEncoder().encode(text));

type Random = () => number;

/** Random numbers from 0 to 1 by mulberry32: the same seed, the same mutations. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Cuts off, leaves out, repeats, overwrites, inserts something nasty, or grafts a piece of another file. */
function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  const place = () => Math.floor(random() * bytes.length);
  const [from, to] = [place(), place()].toSorted((a, b) => a - b) as [number, number];
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const [before, middle, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  const other = pick(originals);
  const variants = [
    () => before,
    () => joined([before, after]),
    () => joined([before, middle, middle, after]),
    () => joined([before, pick(nasty), middle, after]),
    () => joined([before, pick(nasty), after]),
    () => bytes.map((byte, index) => (index === from ? Math.floor(random() * 256) : byte)),
    () => joined([before, other.subarray(0, Math.floor(random() * other.length)), after]),
  ];
  return pick(variants)();
}

const nastyValues: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  true,
  '',
  '   ',
  'x',
  '\u0000',
  '2027-02-30',
  '24:00',
  ['javascript', 'alert(1)'].join(':'),
  '<p>x',
  'y'.repeat(6_000),
  [],
  {},
  [[]],
  { de: 'x' },
  { constructor: 1, toString: 2 },
  ['a', null, 3],
];

/** The same JSON with one value somewhere in it replaced, left out or repeated. */
function rearranged(value: unknown, random: Random): unknown {
  const isLeaf = typeof value !== 'object' || value === null || random() < 0.12;
  if (isLeaf) return nastyValues[Math.floor(random() * nastyValues.length)];
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return 'gefüllt';
  const chosen = Math.floor(random() * entries.length);
  const [key, inner] = entries[chosen]!;
  const fate = random();
  if (fate < 0.1) entries.splice(chosen, 1);
  else if (fate < 0.2) entries.push([`${key}2`, inner]);
  else entries[chosen] = [key, rearranged(inner, random)];
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const { document } = await readFile(bytes, { name: 'fuzz' });
    const faults = validateDocument(document).issues.filter(({ severity }) => severity === 'error');
    return faults.length === 0
      ? 'read'
      : `faulty: ${faults.map(({ code, path }) => `${code} ${path.join('/')}`).join(', ')}`;
  } catch (error) {
    if (!isFormatError(error)) return `escaped: ${String(error)}`;
    // A shape nobody thought of is refused politely, but it is a gap in a reader.
    return error.code === 'shape-unexpected' && error.cause !== undefined
      ? `unforeseen: ${error.cause instanceof Error ? error.cause.message : ''}`
      : 'refused';
  }
}

describe('mutated files', () => {
  it('end in a faultless document or in a foreseen FormatError, and soon', async () => {
    const random = seeded(20_270_306);
    const seen = { read: 0, refused: 0, slowest: 0 };
    for (const original of originals) {
      for (let count = 0; count < mutationsPerFile; count += 1) {
        const bytes = mutated(random() < 0.3 ? mutated(original, random) : original, random);
        const start = performance.now();
        const ended = await outcome(bytes);
        seen.slowest = Math.max(seen.slowest, performance.now() - start);
        expect({ ended, bytes: new TextDecoder().decode(bytes.subarray(0, 2_000)) }).toMatchObject({ ended: expected });
        if (ended === 'read') seen.read += 1;
        else seen.refused += 1;
      }
    }
    expect(seen.slowest).toBeLessThan(longestRead);
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(0);
    process.stdout.write(
      `proof: ${seen.read + seen.refused} mutated files, ${seen.read} read, ${seen.refused} refused, slowest ${Math.round(seen.slowest)} ms\n`,
    );
  }, 300_000);
});

describe('JSON with values in the wrong place', () => {
  it('ends in a faultless document or in a foreseen FormatError', async () => {
    const random = seeded(19_991_224);
    const decoder = new TextDecoder();
    const jsonFiles = originals.filter((_bytes, index) => /^(programmes|networks).*json$/.test(files[index]!));
    const seen = new Map<string, number>();
    for (const original of jsonFiles) {
      for (let count = 0; count < mutationsPerFile * 3; count += 1) {
        let json: unknown = JSON.parse(decoder.decode(original));
        for (let turns = 0; turns <= random() * 4; turns += 1) json = rearranged(json, random);
        const text = JSON.stringify(json);
        const ended = await outcome(new TextEncoder().encode(text));
        expect({ ended, text: text.slice(0, 3_000) }).toMatchObject({ ended: expected });
        seen.set(ended, (seen.get(ended) ?? 0) + 1);
      }
    }
    process.stdout.write(
      `proof: rearranged JSON, ${seen.get('read') ?? 0} read, ${seen.get('refused') ?? 0} refused\n`,
    );
  }, 300_000);
});

describe('files made to be slow', () => {
  const long = 200_000;
  it.each([
    ['open angle brackets', '<'.repeat(long)],
    ['open brackets', '['.repeat(long)],
    ['quotation marks', '"'.repeat(long)],
    ['an unclosed cell', `a;b\n"${'x;y\n'.repeat(long / 4)}`],
    ['blanks', `a;b\n${' '.repeat(long)}x`],
    ['digits', `Source;Target;Weight\na;b;${'1'.repeat(long)}x`],
    [
      'unclosed scripts',
      JSON.stringify([{ title: 'x', start: '2027-01-01', description: `<p>${'<script'.repeat(long / 8)}` }]),
    ],
    [
      'unclosed anchors',
      JSON.stringify([{ title: 'x', start: '2027-01-01', description: '<a href="'.repeat(long / 10) }]),
    ],
    ['repeated keys', `graph [ node [ id 1 ${'k 1 '.repeat(long / 4)}] ]`],
    [
      'lists in attributes',
      `<gexf><graph><attributes class="node"><attribute id="0" title="t" type="liststring"/></attributes><nodes><node id="a"><attvalues><attvalue for="0" value="[${"'a".repeat(long / 2)}]"/></attvalues></node></nodes></graph></gexf>`,
    ],
    ['comments', `<graphml>${'<!--'.repeat(long / 4)}</graphml>`],
    ['vertices', '*Vertices 999999999\n*Edges\n1 2\n'],
    [
      'one title again and again',
      JSON.stringify(Array.from({ length: 20_000 }, () => ({ id: 'gleich', title: 'x', start: '2027-01-01' }))),
    ],
  ])('%s are answered all the same', async (_what, text) => {
    const start = performance.now();
    expect(await outcome(new TextEncoder().encode(text))).toMatch(foreseen);
    expect(performance.now() - start).toBeLessThan(longestRead);
  });
});

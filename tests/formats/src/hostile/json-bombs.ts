import type { Bomb } from './bomb.js';
import { often } from './bomb.js';
import { bytesOf } from './joined.js';

const json = (value: unknown) => bytesOf(JSON.stringify(value));
const session = (fields: object) => ({ title: 'x', start: '2027-01-01', ...fields });
const list = (length: number, entry: (index: number) => unknown) =>
  Array.from({ length }, (_none, index) => entry(index));

/** Hostile JSON, and hostile texts inside it. */
export const jsonBombs: readonly Bomb[] = [
  {
    what: 'brackets that only open',
    bytes: () => bytesOf('['.repeat(often * 5)),
    refused: ['json-malformed', 'too-deep'],
  },
  {
    what: 'lists in lists',
    bytes: () => bytesOf('['.repeat(often) + ']'.repeat(often)),
    refused: ['too-deep', 'json-malformed'],
  },
  {
    what: 'objects in objects',
    bytes: () => bytesOf(`${'{"a":'.repeat(often)}1${'}'.repeat(often)}`),
    refused: ['too-deep'],
  },
  { what: 'quotation marks', bytes: () => bytesOf('"'.repeat(often)) },
  {
    what: 'more sessions than anybody has',
    bytes: () => json(list(250_001, (id) => session({ id }))),
    refused: ['too-many'],
  },
  { what: 'one id again and again', bytes: () => json(list(20_000, () => session({ id: 'gleich' }))) },
  {
    what: 'a session of many people',
    bytes: () =>
      json({ schedule: { conference: { days: [{ rooms: { a: [{ persons: list(often, (id) => ({ id })) }] } }] } } }),
  },
  {
    what: 'a field of many names',
    bytes: () => json([session(Object.fromEntries(list(often, (id) => [`f${String(id)}`, 1]) as [string, number][]))]),
  },
  { what: 'a wide list of numbers', bytes: () => json(list(often * 5, (index) => index)) },
  { what: 'a long text in brackets', bytes: () => json([session({ description: `<p>${'<'.repeat(often)}` })]) },
  { what: 'unclosed scripts', bytes: () => json([session({ description: `<p>${'<script'.repeat(often)}` })]) },
  { what: 'unclosed comments in HTML', bytes: () => json([session({ description: `<p>${'<!--'.repeat(often)}` })]) },
  { what: 'unclosed anchors', bytes: () => json([session({ description: '<a href="'.repeat(often) })]) },
  { what: 'ampersands', bytes: () => json([session({ description: `<p>${'&amp'.repeat(often)}` })]) },
  { what: 'line breaks in HTML', bytes: () => json([session({ description: `<p>${'\n \n'.repeat(often)}` })]) },
  { what: 'a place of many lines', bytes: () => json([session({ location: 'Weg 1\n'.repeat(often) })]) },
  { what: 'a title of blanks', bytes: () => json([session({ title: `a${' '.repeat(often)}b` })]) },
  {
    what: 'a start that is nearly a date',
    bytes: () => json([session({}), { title: 'y', start: '1.'.repeat(often) }]),
  },
  {
    what: 'links by numbers far away',
    bytes: () =>
      json({
        nodes: [{ name: 'a' }],
        links: [
          { source: 0, target: 2 ** 40 },
          { source: -1, target: 1e300 },
        ],
      }),
  },
  {
    what: 'names of the prototype',
    bytes: () =>
      bytesOf(
        '{"nodes":[{"id":"__proto__"},{"id":"constructor","__proto__":{"x":1}}],"links":[{"source":"__proto__","target":"constructor"}]}',
      ),
  },
];

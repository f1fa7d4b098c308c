import type { Bomb } from './bomb.js';
import { often } from './bomb.js';
import { bytesOf } from './joined.js';

const page = (inner: string) => () => bytesOf(`<!doctype html><html><body>${inner}</body></html>`);
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const event = '{"@context":"https://schema.org","@type":"Event","name":"x","startDate":"2027-01-01"}';

const aliases = [
  'a0: &a0 [x, x]',
  ...Array.from({ length: 30 }, (_none, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`),
];

/** Hostile pages and lists in YAML. */
export const pageBombs: readonly Bomb[] = [
  { what: 'elements of HTML in one another', bytes: page('<div>'.repeat(often)) },
  {
    what: 'items of microdata in one another',
    bytes: page('<div itemscope itemtype="https://schema.org/Event" itemprop="subEvent">'.repeat(often / 4)),
  },
  { what: 'many scripts', bytes: page(script(event).repeat(20_000)) },
  { what: 'a script that never ends', bytes: page(`<script type="application/ld+json">${'{"a":'.repeat(often)}`) },
  {
    what: 'events in events in JSON-LD',
    bytes: page(script(`${'{"@type":"Event","name":"x","subEvent":'.repeat(5_000)}1${'}'.repeat(5_000)}`)),
  },
  { what: 'a graph in a graph', bytes: () => bytesOf('{"@context":"https://schema.org","@graph":['.repeat(5_000)) },
  { what: 'attributes without number', bytes: page(`<div ${'a '.repeat(often)}itemscope>`) },
  {
    what: 'aliases that double and double',
    bytes: () => bytesOf(`name: x\ncity: y\n${aliases.join('\n')}\nprogram: *a30\n`),
  },
  { what: 'an alias of itself', bytes: () => bytesOf('name: x\ncity: y\nprogram: &p\n  - *p\n') },
  {
    what: 'keys merged again and again',
    bytes: () => bytesOf(`name: x\ncity: &c {a: 1}\n${'program:\n  <<: *c\n'.repeat(5_000)}`),
  },
  {
    what: 'flow lists of YAML in one another',
    bytes: () => bytesOf(`name: x\ncity: y\nprogram: ${'['.repeat(often)}`),
  },
  {
    what: 'blocks of YAML in one another',
    bytes: () =>
      bytesOf(
        `name: x\ncity: y\nprogram:\n${Array.from({ length: 3_000 }, (_none, level) => `${' '.repeat(level)}- `).join('\n')}`,
      ),
  },
  { what: 'many anchors', bytes: () => bytesOf(`name: x\ncity: y\nprogram:\n${'  - &a x\n'.repeat(often / 4)}`) },
  {
    what: 'a tag of a foreign language',
    bytes: () => bytesOf('name: x\ncity: y\nprogram: !!js/function "function () { return 1 }"\n'),
  },
];

import type { Bomb } from './bomb.js';
import { often } from './bomb.js';
import { bytesOf } from './joined.js';

const graphml = (inner: string, head = '') => bytesOf(`<?xml version="1.0"?>${head}<graphml>${inner}</graphml>`);
const gexf = (inner: string) => bytesOf(`<gexf><graph>${inner}</graph></gexf>`);

const laughs = Array.from({ length: 12 }, (_none, level) =>
  level === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
).join('');

const refused = ['xml-entities-refused'];

/** Hostile XML: entities, depth, width, and what never ends. */
export const xmlBombs: readonly Bomb[] = [
  {
    what: 'entities that double and double',
    bytes: () => graphml('&l11;', `<!DOCTYPE graphml [${laughs}]>`),
    refused,
  },
  {
    what: 'one long entity, used again and again',
    bytes: () => graphml('&a;'.repeat(20_000), `<!DOCTYPE graphml [<!ENTITY a "${'a'.repeat(3_000)}">]>`),
    refused,
  },
  {
    what: 'an entity that is a file of this machine',
    bytes: () => graphml('&f;', '<!DOCTYPE graphml [<!ENTITY f SYSTEM "file:///etc/hostname">]>'),
    refused,
  },
  {
    what: 'a parameter entity from the net',
    bytes: () => graphml('', '<!DOCTYPE graphml [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>'),
    refused,
  },
  {
    what: 'a programme with an entity that names itself',
    bytes: () => bytesOf('<!DOCTYPE schedule [<!ENTITY a "&b;"><!ENTITY b "&a;">]><schedule>&a;</schedule>'),
    refused,
  },
  { what: 'an endless DOCTYPE', bytes: () => bytesOf(`<!DOCTYPE graphml [${'<!ELEMENT a ANY>'.repeat(often / 4)}`) },
  { what: 'nodes in nodes', bytes: () => graphml('<node id="a"><graph>'.repeat(often)), refused: ['too-deep'] },
  {
    what: 'graphs of GEXF in one another',
    bytes: () => gexf('<nodes><node id="a">'.repeat(often)),
    refused: ['too-deep'],
  },
  {
    what: 'events in events',
    bytes: () => bytesOf(`<schedule>${'<day><event>'.repeat(often)}`),
    refused: ['too-deep'],
  },
  {
    what: 'an element of many attributes',
    bytes: () => graphml(`<node ${Array.from({ length: often }, (_none, index) => `a${index}="x"`).join(' ')}/>`),
  },
  { what: 'an attribute that never ends', bytes: () => bytesOf(`<graphml a="${'x'.repeat(often * 10)}`) },
  { what: 'a name that never ends', bytes: () => bytesOf(`<graphml><${'x'.repeat(often * 10)}`) },
  { what: 'comments in comments', bytes: () => graphml('<!--'.repeat(often)) },
  { what: 'an unclosed CDATA', bytes: () => graphml(`<![CDATA[${']]'.repeat(often)}`) },
  { what: 'character references without end', bytes: () => graphml('&#65;'.repeat(often)) },
  { what: 'open angle brackets', bytes: () => bytesOf('<'.repeat(often)) },
  {
    what: 'parents that are their own children',
    bytes: () => gexf('<nodes><node id="a" pid="b"/><node id="b" pid="a"/><node id="c" pid="c"/></nodes>'),
  },
  {
    what: 'lists inside an attribute',
    bytes: () =>
      gexf(
        `<attributes class="node"><attribute id="0" title="t" type="liststring"/></attributes><nodes><node id="a">` +
          `<attvalues><attvalue for="0" value="[${"'a".repeat(often)}]"/></attvalues></node></nodes>`,
      ),
  },
  {
    what: 'keys without number',
    bytes: () => graphml(Array.from({ length: often }, (_none, index) => `<key id="k${index}" for="node"/>`).join('')),
    refused: ['too-many'],
  },
  {
    what: 'a default for every key on every node',
    bytes: () => {
      const keys = Array.from({ length: 1_000 }, (_none, index) => `<key id="k${index}"><default>x</default></key>`);
      const nodes = Array.from({ length: 20_000 }, (_none, index) => `<node id="n${index}"/>`);
      return graphml(`${keys.join('')}<graph>${nodes.join('')}</graph>`);
    },
  },
];

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGraphml } from './index.js';

const { document } = readGraphml(
  new Uint8Array(readFileSync(new URL('../../../../fixtures/dialects/networks/schluessel.graphml', import.meta.url))),
);
const actor = (id: string) => document.actors?.find((each) => each.id === id);

describe('GraphML', () => {
  it('reads keys for all elements, typed values and defaults', () => {
    expect(actor('n0')?.attributes).toMatchObject({ typ: 'Verein', Bemerkung: 'Gründungsmitglied', öffentlich: true });
    expect(actor('n1')?.attributes).toMatchObject({ typ: 'Behörde' });
    expect(document.ties?.[0]).toMatchObject({ kind: 'finanziert' });
  });

  it('reads labels and places of yEd', () => {
    expect(document.actors?.map(({ name }) => name)).toEqual(['Bürgerhaus', 'Jugendamt', 'n2::0', 'n2', 'n3']);
    expect(document.placements?.map(({ position }) => position)).toEqual([
      { x: -1, y: 0 },
      { x: 1, y: 0 },
    ]);
  });

  it('keeps nested graphs as parts of their node', () => {
    expect(actor('n2::0')?.partOf).toBe('n2');
  });

  it('lets a tie differ from the direction of its graph', () => {
    expect(document.ties?.map(({ direction }) => direction)).toEqual(['directed', 'undirected']);
  });

  it('merges parallel ties, adding their weights', () => {
    expect(document.ties?.[0]).toMatchObject({ fromId: 'n0', toId: 'n1', weight: 4 });
  });

  it('keeps what the graph says about itself with the origin', () => {
    expect(document.networks?.[0]?.source?.[0]?.rest).toEqual({ id: 'Stadtteil' });
  });
});

const read = (inner: string) =>
  readGraphml(new TextEncoder().encode(`<graphml xmlns:y="http://www.yworks.com/xml/graphml">${inner}</graphml>`));
const drawn = (inner: string) => `<data key="d"><y:ShapeNode>${inner}</y:ShapeNode></data>`;

describe('drawings of yEd', () => {
  const { document: drawing } = read(
    `<key id="d" for="node" yfiles.type="nodegraphics"/><key id="e" for="edge" yfiles.type="edgegraphics"/>
    <graph edgedefault="directed">
      <node id="a">${drawn('<y:NodeLabel>offen</y:NodeLabel><y:NodeLabel>geschlossen</y:NodeLabel>')}<graph edgedefault="undirected">
        <node id="b"/><node id="c"/><edge source="b" target="c"/></graph></node>
      <edge id="keine" source="a" target="b"><data key="e"><y:PolyLineEdge><y:Arrows source="none" target="none"/><y:EdgeLabel>hilft</y:EdgeLabel></y:PolyLineEdge></data></edge>
      <edge id="beide" source="a" target="c"><data key="e"><y:PolyLineEdge><y:Arrows source="standard" target="delta"/></y:PolyLineEdge></data></edge>
      <edge id="eine" source="c" target="a"><data key="e"><y:PolyLineEdge><y:Arrows source="none" target="standard"/></y:PolyLineEdge></data></edge>
    </graph>`,
  );

  it('say by their arrow heads how a tie runs, and by a label what it is about', () => {
    expect(drawing.ties?.map(({ id, direction }) => [id, direction]).slice(1)).toEqual([
      ['keine', 'undirected'],
      ['beide', 'mutual'],
      ['eine', 'directed'],
    ]);
    expect(drawing.ties?.[1]?.attributes).toEqual({ label: 'hilft' });
  });

  it('give a group the label it shows when open', () => {
    expect(drawing.actors?.find(({ id }) => id === 'a')?.name).toBe('offen');
  });

  it('leave nested graphs their own direction', () => {
    expect(drawing.ties?.[0]).toMatchObject({ fromId: 'b', toId: 'c', direction: 'undirected' });
  });
});

const tieWith = (values: string) =>
  read(
    `<key id="k" for="edge" attr.name="kind" attr.type="string"/><key id="s" for="edge" attr.name="stage" attr.type="string"/>
    <key id="j" for="edge" attr.name="Jahr" attr.type="int"/><key id="w" for="edge" attr.name="Gewicht" attr.type="double"/>
    <key id="r" for="edge" attr.name="direction" attr.type="string"/>
    <graph edgedefault="undirected"><node id="a"/><node id="b"/><edge source="a" target="b">${values}</edge></graph>`,
  ).document.ties?.[0];

describe('what GraphML says of ties', () => {
  it.each([
    ['<data key="k">Förderung</data>', { kind: 'funding' }],
    ['<data key="k">7</data>', { kind: 'unspecified', attributes: { kind: '7' } }],
    ['<data key="s">cooperation</data>', { stage: 'cooperation' }],
    ['<data key="s">irgendwie</data>', { stage: 'contact', attributes: { stage: 'irgendwie' } }],
    ['<data key="j">2019</data>', { periods: [{ since: '2019-01-01', until: '2019-12-31' }] }],
    ['<data key="j">19</data>', { attributes: { Jahr: 19 } }],
    ['<data key="w">2,5</data>', { weight: 2.5 }],
    ['<data key="w">viel</data>', { attributes: { Gewicht: 'viel' } }],
    ['<data key="r">mutual</data>', { direction: 'mutual' }],
  ])('%s', (values, tie) => {
    expect(tieWith(values)).toMatchObject(tie);
  });
});

it('names what it passes over, with its place', () => {
  const { dropped, document: rest } = read(
    `<graph edgedefault="undirected">\n<node id="a"><port name="p"><data key="x">1</data></port></node>\n<node id="b"/>
    <edge source="a" target="b" sourceport="p"/><hyperedge id="h"><endpoint node="a"/></hyperedge></graph>`,
  );
  expect(dropped).toEqual([
    { code: 'port-dropped', at: 'line 2', value: 'p' },
    { code: 'hyperedge-dropped', at: 'line 4', value: 'h' },
  ]);
  expect(rest.ties?.[0]?.source?.[0]?.rest).toEqual({ sourceport: 'p' });
});

it('keeps what the file says of itself outside of its graph', () => {
  const { document: versioned } = read(
    '<key id="v" for="graphml" attr.name="Version"/><data key="v">3</data><graph edgedefault="directed"><desc>Netz</desc></graph>',
  );
  expect(versioned.networks?.[0]?.source?.[0]?.rest).toEqual({ Version: '3', description: 'Netz' });
});

const listed = (text: string) =>
  read(
    `<key id="l" for="node" attr.name="Themen"/><graph edgedefault="directed"><node id="a"><data key="l">${text}</data></node></graph>`,
  ).document.actors?.[0]?.attributes?.['Themen'];

it('reads lists that are written as JSON, and leaves alone what only looks like one', () => {
  expect(['["a", "b|c"]', '[siehe oben]', '[]'].map(listed)).toEqual([['a', 'b|c'], '[siehe oben]', '[]']);
});

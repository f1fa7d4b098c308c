import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGraphJson } from './index.js';

const fixture = (name: string) =>
  readGraphJson(
    new Uint8Array(readFileSync(new URL(`../../../../fixtures/dialects/networks/${name}`, import.meta.url))),
  ).document;
const read = (value: unknown) => readGraphJson(new TextEncoder().encode(JSON.stringify(value))).document;
const pairs = ({ ties = [] }: ReturnType<typeof read>) => ties.map(({ fromId, toId }) => `${fromId} ${toId}`);

describe('graphology', () => {
  it('keeps labels, sectors, weights and mixed directions', () => {
    const { actors, ties, networks, placements } = fixture('graphology.json');
    expect(actors).toMatchObject([
      { id: '1', name: 'Treff', sectorIds: ['culture'] },
      { id: '2', name: 'Amt' },
    ]);
    expect(ties).toMatchObject([
      { direction: 'directed', weight: 2 },
      { id: 'e2', direction: 'undirected' },
    ]);
    expect([networks?.[0]?.name, placements?.length]).toEqual(['Quartier', 2]);
  });
});

describe('Gephi Lite', () => {
  const workspace = {
    type: 'gephi-lite',
    graphDataset: {
      fullGraph: {
        options: { type: 'mixed' },
        nodes: [{ key: 'a' }, { key: 'b' }],
        edges: [{ key: 'e', source: 'a', target: 'b' }],
      },
      nodeData: { a: { sparte: 'Kultur' } },
      nodeRenderingData: { a: { label: 'Haus', color: 'red' } },
      layout: { a: { x: 0, y: 0 }, b: { x: 10, y: 5 } },
      edgeData: { e: { weight: 3 } },
      metadata: { title: 'Arbeitsstand' },
    },
    filters: { past: [] },
  };

  it('joins graph, data and drawing of a workspace', () => {
    const { actors, ties, placements, networks } = read(workspace);
    expect(actors).toMatchObject([
      { id: 'a', name: 'Haus', attributes: { sparte: 'Kultur', color: 'red' } },
      { id: 'b' },
    ]);
    expect(ties).toMatchObject([{ id: 'e', weight: 3 }]);
    expect([placements?.length, networks?.[0]?.name]).toEqual([2, 'Arbeitsstand']);
  });

  it('names filters and appearance as lost', () => {
    const { dropped } = readGraphJson(new TextEncoder().encode(JSON.stringify(workspace)));
    expect(dropped).toEqual([{ code: 'element-dropped', at: '/filters', value: 'filters' }]);
  });
});

describe('nodes and links', () => {
  it('keep what the file says of the whole', () => {
    const { networks } = read({ directed: true, graph: { stand: 2027 }, nodes: [{ id: 1 }], links: [] });
    expect(networks?.[0]?.source?.[0]?.rest).toEqual({ directed: true, stand: 2027 });
  });

  it('names ends by their number in the list', () => {
    expect(pairs(fixture('knoten.d3.json'))).toEqual(['Haus Hof', 'Herd Haus']);
    expect(fixture('knoten.d3.json').ties).toMatchObject([{ weight: 3, direction: 'undirected' }, {}]);
  });

  it('names ends by id where nodes have one, also a numeric one', () => {
    expect(pairs(fixture('knoten-id.json'))).toEqual(['5 7']);
    expect(fixture('knoten-id.json').ties).toMatchObject([{ direction: 'directed', weight: 2.5 }]);
  });

  it('takes ends that a layout has turned into objects', () => {
    expect(
      pairs(read({ nodes: [{ id: 'a' }, { id: 'b' }], links: [{ source: { id: 'a', x: 1 }, target: { id: 'b' } }] })),
    ).toEqual(['a b']);
  });

  it('takes the words nodes, edges, from and to', () => {
    expect(pairs(read({ nodes: [{ id: 1 }, { id: 2 }], edges: [{ from: 1, to: 2 }] }))).toEqual(['1 2']);
  });
});

describe('Cytoscape', () => {
  it('reads elements by group and as one list', () => {
    const grouped = fixture('cytoscape.json');
    expect(grouped.ties).toMatchObject([{ id: 'ab', kind: 'information', fromId: 'a', toId: 'b' }]);
    const listed = read({
      elements: [{ data: { id: 'a' } }, { data: { id: 'b' } }, { data: { id: 'ab', source: 'a', target: 'b' } }],
    });
    expect(pairs(listed)).toEqual(['a b']);
  });
});

describe('compound nodes of Cytoscape', () => {
  it('are parts of their parent, and positions stand beside data', () => {
    const { actors, placements } = read({
      elements: {
        nodes: [
          { data: { id: 'a' }, position: { x: 0, y: 0 } },
          { data: { id: 'b', parent: 'a' }, position: { x: 4, y: 2 } },
        ],
        edges: [],
      },
    });
    expect(actors).toMatchObject([{ id: 'a' }, { id: 'b', partOf: 'a' }]);
    expect(placements).toHaveLength(2);
  });
});

describe('Kumu', () => {
  it('takes places from the first map and names what it leaves behind', () => {
    const json = {
      name: 'Netz',
      elements: [
        { _id: 'e1', attributes: { label: 'A' } },
        { _id: 'e2', attributes: { label: 'B' } },
      ],
      connections: [],
      loops: [{ _id: 'l' }],
      maps: [
        {
          elements: [
            { element: 'e1', position: { x: 1, y: 1 } },
            { element: 'e2', position: { x: 3, y: 2 } },
          ],
        },
        {},
      ],
    };
    const result = readGraphJson(new TextEncoder().encode(JSON.stringify(json)));
    expect(result.document.placements).toHaveLength(2);
    expect(result.dropped.map(({ at, value }) => [at, value])).toEqual([
      ['/maps/1', 'map'],
      ['/loops/0', 'loop'],
    ]);
  });

  it('finds ends by id and by label, keeps isolates and signs', () => {
    const { actors, ties } = fixture('kumu.json');
    expect(actors?.map(({ id, name }) => [id, name])).toEqual([
      ['elem-1', 'Vertrauen & Zeit'],
      ['elem-2', 'Treffen'],
      ['Einzeln', 'Einzeln'],
    ]);
    expect(ties).toMatchObject([
      { fromId: 'elem-1', toId: 'elem-2', direction: 'mutual', attributes: { 'connection type': '++' } },
    ]);
  });
});

it('refuses JSON without nodes', () => {
  expect(() => read({ a: 1 })).toThrow(expect.objectContaining({ code: 'shape-unexpected' }));
});

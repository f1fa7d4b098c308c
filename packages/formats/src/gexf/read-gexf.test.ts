import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGexf } from './index.js';

const { document } = readGexf(
  new Uint8Array(readFileSync(new URL('../../../../fixtures/dialects/networks/zeiten.gexf', import.meta.url))),
  { name: 'zeiten.gexf' },
);
const actor = (id: string) => document.actors?.find((each) => each.id === id);
const read = (inner: string) => readGexf(new TextEncoder().encode(`<gexf>${inner}</gexf>`)).document;

const periodsOfEdge = (attributes: string) =>
  read(`<graph mode="dynamic"><edges><edge source="a" target="b" ${attributes}/></edges></graph>`).ties?.[0]?.periods;

describe('GEXF', () => {
  it('keeps static and dynamic attributes, their defaults and all their times', () => {
    expect(actor('kita')?.attributes).toEqual({
      aktiv: true,
      Bereich: 'Bildung',
      Themen: ['Sprache', 'Bewegung'],
      Plätze: 25,
    });
    expect(actor('kita')?.source?.[0]?.rest).toMatchObject({
      times: [
        { attribute: 'Plätze', value: 20, start: '2025-01-01', end: '2025-12-31' },
        { attribute: 'Plätze', value: 25, start: '2026-01-01' },
      ],
      viz: { color: { r: '10', a: '0.5' } },
    });
  });

  it('reads the attribute values of the first version, which say id in place of for', () => {
    expect(actor('verein')).toMatchObject({ attributes: { Bereich: 'Kultur', aktiv: false }, sectorIds: ['culture'] });
  });

  it('keeps nesting and pid as being part of', () => {
    expect([actor('krippe')?.partOf, actor('kind')?.partOf]).toEqual(['kita', 'verein']);
  });

  it('names a node without label by its id', () => {
    expect(actor('einzeln')?.name).toBe('einzeln');
  });

  it('keeps direction, decimal comma, kind and periods of ties', () => {
    expect(document.ties).toMatchObject([
      {
        direction: 'mutual',
        weight: 1.5,
        periods: [{ since: '2024-03-01', until: '2026-02-28' }],
        kind: 'unspecified',
      },
      { direction: 'directed', fromId: 'verein', toId: 'krippe' },
      { direction: 'undirected', kind: 'exchange', periods: [{ since: '2025-01-01', until: '2025-06-30' }] },
    ]);
  });

  it('scales positions to the picture, centred, with equal sides', () => {
    expect(document.placements?.map(({ actorId, position }) => [actorId, position])).toEqual([
      ['krippe', { x: 0.5, y: 1 }],
      ['kita', { x: -0.5, y: 1 }],
      ['verein', { x: -0.5, y: -1 }],
    ]);
  });

  it('takes prefixes as they come', () => {
    const { actors } = read(
      '<graph><nodes><node id="a"><v:position xmlns:v="x" v:x="1" y="2"/></node></nodes></graph>',
    );
    expect(actors).toMatchObject([{ id: 'a', source: [{ rest: { viz: { position: { x: '1', y: '2' } } } }] }]);
  });

  it('reads lists in brackets, with quotes and without', () => {
    const values = ['a |b | c', '[a, b, c]', `['a', "b", 'c']`, 'a,b,c'];
    const escaped = values.map((value) => value.replaceAll('"', '&quot;').replaceAll("'", '&apos;'));
    const attributes = values.map((_value, index) => `<attribute id="${index}" title="t${index}" type="liststring"/>`);
    const attvalues = escaped.map((value, index) => `<attvalue for="${index}" value="${value}"/>`);
    const { actors } = read(
      `<graph><attributes class="node">${attributes.join('')}</attributes><nodes><node id="n"><attvalues>${attvalues.join('')}</attvalues></node></nodes></graph>`,
    );
    expect(Object.values(actors?.[0]?.attributes ?? {})).toEqual(values.map(() => ['a', 'b', 'c']));
  });

  it('is refused where its root is another', () => {
    expect(() => readGexf(new TextEncoder().encode('<graphml/>'))).toThrow(
      expect.objectContaining({ code: 'shape-unexpected' }),
    );
  });

  it('reads moments, stretches and their shortcuts, open or closed', () => {
    expect(
      [
        'timestamp="2019"',
        'startopen="2019-02-01" endopen="2019-03-01"',
        'timestamps="&lt;[2019.0, 2020.0]&gt;"',
        'timestamps="[2019, 2020]"',
        'intervals="&lt;[2001-01-01, 2001-06-30]; [2007, 2009]&gt;"',
        'start="2020"',
      ].map(periodsOfEdge),
    ).toEqual([
      [{ since: '2019-01-01', until: '2019-12-31' }],
      [{ since: '2019-02-01', until: '2019-03-01' }],
      [
        { since: '2019-01-01', until: '2019-12-31' },
        { since: '2020-01-01', until: '2020-12-31' },
      ],
      [
        { since: '2019-01-01', until: '2019-12-31' },
        { since: '2020-01-01', until: '2020-12-31' },
      ],
      [
        { since: '2001-01-01', until: '2001-06-30' },
        { since: '2007-01-01', until: '2009-12-31' },
      ],
      [{ since: '2020-01-01' }],
    ]);
  });

  it('keeps all times of a node with its origin', () => {
    const { actors } = read(
      '<graph><nodes><node id="a" start="2019"><spells><spell start="2020" end="2021"/></spells></node></nodes></graph>',
    );
    expect(actors?.[0]?.source?.[0]?.rest).toEqual({ spells: [{ start: '2019' }, { start: '2020', end: '2021' }] });
  });

  it('takes the first of several parents and keeps the others', () => {
    const { actors } = read(
      '<graph><nodes><node id="a"/><node id="b"/><node id="c"><parents><parent for="b"/><parent for="a"/></parents></node></nodes></graph>',
    );
    expect(actors?.[2]).toMatchObject({ partOf: 'b', source: [{ rest: { parents: ['b', 'a'] } }] });
  });

  it('keeps what the file says of itself, its graph and the values attributes may have', () => {
    const { networks } = read(
      '<meta lastmodifieddate="2027-01-01"><title>Netz</title></meta><graph mode="static" idtype="string"><attributes class="node"><attribute id="0" title="Art"><options>a|b</options></attribute></attributes></graph>',
    );
    expect(networks).toMatchObject([
      {
        name: 'Netz',
        source: [
          { rest: { lastmodifieddate: '2027-01-01', graph: { mode: 'static' }, options: { node: { Art: 'a|b' } } } },
        ],
      },
    ]);
  });

  it('reads the words and weights of the first version', () => {
    const { ties } = read('<graph><edges><edge source="a" target="b" type="sim" cardinal="3"/></edges></graph>');
    expect(ties).toMatchObject([{ direction: 'mutual', weight: 3 }]);
  });

  it('keeps a name that stands beside the label', () => {
    const { actors } = read(
      '<graph><attributes class="node"><attribute id="n" title="name" type="string"/></attributes><nodes><node id="x" label="1"><attvalues><attvalue for="n" value="Britta"/></attvalues></node></nodes></graph>',
    );
    expect(actors).toMatchObject([{ name: '1', attributes: { name: 'Britta' } }]);
  });
});

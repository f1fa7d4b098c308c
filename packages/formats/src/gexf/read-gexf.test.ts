import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGexf } from './index.js';

const { document } = readGexf(
  new Uint8Array(readFileSync(new URL('../../../../fixtures/dialects/networks/zeiten.gexf', import.meta.url))),
  { name: 'zeiten.gexf' },
);
const actor = (id: string) => document.actors?.find((each) => each.id === id);
const read = (inner: string) => readGexf(new TextEncoder().encode(`<gexf>${inner}</gexf>`)).document;

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
});

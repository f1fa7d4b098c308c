import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPajek } from './index.js';

const fixture = (name: string) =>
  readPajek(new Uint8Array(readFileSync(new URL(`../../../../fixtures/dialects/networks/${name}`, import.meta.url))))
    .document;
const read = (text: string) => readPajek(new TextEncoder().encode(text));

describe('Pajek', () => {
  it('reads two kinds of vertices, with those that have no line of their own', () => {
    const { actors, ties, networks } = fixture('zwei-arten.net');
    expect(actors?.map(({ id, name, attributes }) => [id, name, attributes])).toEqual([
      ['1', 'Frau A', { mode: 1 }],
      ['2', 'Frau B', { mode: 1 }],
      ['3', '3', { mode: 1 }],
      ['4', 'Nähkurs', { mode: 2 }],
      ['5', "Chor 'Laut'", { mode: 2 }],
    ]);
    expect(ties?.map(({ kind, weight }) => [kind, weight])).toEqual([
      ['membership', 1],
      ['membership', 2],
      ['membership', -1],
      ['membership', undefined],
    ]);
    expect(networks).toMatchObject([{ name: 'Angebote' }]);
  });

  it('keeps relations apart, arcs directed and edges not, with their times', () => {
    const { ties, taxonomies } = fixture('beziehungen.net');
    expect(ties?.map(({ fromId, toId, kind, direction }) => [fromId, toId, kind, direction])).toEqual([
      ['1', '2', 'rat-fragen', 'directed'],
      ['2', '1', 'rat-fragen', 'directed'],
      ['1', '3', 'raeume-teilen', 'undirected'],
      ['3', '4', 'raeume-teilen', 'undirected'],
      ['4', '1', 'unspecified', 'directed'],
      ['4', '2', 'unspecified', 'directed'],
    ]);
    expect(ties?.[0]?.periods).toEqual([{ since: '2019-01-01', until: '2021-12-31' }]);
    expect(taxonomies?.[0]?.terms).toContainEqual({ id: 'rat-fragen', label: 'Rat fragen' });
  });

  it('reads lists of neighbours in the dialect that says *Nodes', () => {
    expect(fixture('jung.net').ties?.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      ['1', '2'],
      ['1', '3'],
    ]);
  });

  it('reads matrices of one and of two kinds', () => {
    const square = read('*Vertices 2\n*Matrix\n0 2\n1 0\n').document;
    expect(square.ties?.map(({ fromId, toId, weight }) => [fromId, toId, weight])).toEqual([
      ['1', '2', 2],
      ['2', '1', 1],
    ]);
    const two = read('*Vertices 3 1\n*Matrix\n0 1\n').document;
    expect(two.ties?.map(({ fromId, toId }) => [fromId, toId])).toEqual([['1', '3']]);
  });

  it('goes on behind a line it cannot read, and says so', () => {
    const { counts, dropped } = read('*Vertices 2\nx "y"\n*Arcs\n1 zwei\n1 2\n');
    expect(counts).toEqual({ actors: 2, ties: 1 });
    expect(dropped.map(({ at }) => at)).toEqual(['line 2', 'line 4']);
  });

  it('keeps partitions and vectors of a bundle as attributes, and its first network', () => {
    const { actors, ties, networks, placements } = fixture('buendel.paj');
    expect(networks).toMatchObject([{ name: 'Stadtteil am Fluss' }]);
    expect(actors?.map(({ name, attributes }) => [name, attributes])).toEqual([
      ['Haus', { Sparte: 1, Größe: 0.5 }],
      ['Treff im Hof', { Sparte: 2, Größe: 1.5 }],
      ['Kita', { Sparte: 2, Größe: 2 }],
      ['4', { Größe: 3 }],
    ]);
    expect(placements?.map(({ position }) => position)).toEqual([
      { x: -1, y: 0 },
      { x: 1, y: 0 },
    ]);
    expect(ties?.map(({ fromId, toId, direction, kind }) => `${fromId} ${direction} ${toId} ${kind}`)).toEqual([
      '1 undirected 2 unspecified',
      '2 undirected 3 unspecified',
      '1 directed 3 fragt',
      '3 directed 4 fragt',
    ]);
    expect(ties?.map(({ periods }) => periods)).toEqual([undefined, undefined, [{ since: '2020-01-01' }], undefined]);
  });

  it('takes words between number and coordinates for one label, quoted or not', () => {
    const { actors } = read('*Vertices 2\n1 Haus am See 0.1 0.2 ellipse\n2 "Treff 2" 0.3 0.4\n').document;
    expect(actors?.map(({ name }) => name)).toEqual(['Haus am See', 'Treff 2']);
  });
});

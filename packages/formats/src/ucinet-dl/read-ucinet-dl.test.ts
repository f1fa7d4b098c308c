import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readUcinetDl } from './index.js';

const read = (text: string) => readUcinetDl(new TextEncoder().encode(text));
const fixture = (name: string) =>
  readUcinetDl(
    new Uint8Array(readFileSync(new URL(`../../../../fixtures/dialects/networks/${name}`, import.meta.url))),
  );
const tiesOf = ({ document }: ReturnType<typeof read>) =>
  (document.ties ?? []).map(({ fromId, toId, weight, direction }) =>
    [fromId, toId, weight ?? 1, direction.slice(0, 3)].join(' '),
  );

describe('matrices', () => {
  it('that are symmetric have ties without direction, each once', () => {
    const result = fixture('nachbarn.dl');
    expect(tiesOf(result)).toEqual([
      'Frauentreff Kita Sonnenhof 1 und',
      'Kita Sonnenhof Schule 2.5 und',
      'Schule Amt 1 und',
    ]);
    expect(result.counts).toEqual({ actors: 4, ties: 3 });
  });

  it('that are not symmetric have directed ties', () => {
    expect(tiesOf(read('dl n=2 data: 0 1 0 0'))).toEqual(['1 2 1 dir']);
  });

  it.each([
    ['upper half with diagonal', 'dl n=3 format=upperhalf data:\n0 1 2\n 0 3\n  0'],
    ['upper half without', 'dl n=3 format = upperhalf diagonal = absent data:\n1 2\n3'],
    ['lower half with diagonal', 'DL N=3 FORMAT=LOWERHALF DATA:\n0\n1 0\n2 3 0'],
    ['lower half without', 'dl n=3 diagonal absent format=lh data: 1 2 3'],
    ['full without diagonal', 'dl n=3 diagonal=absent data: 1 2 1 3 2 3'],
    ['labels inside', 'dl n=3 labels embedded data:\n1 2 3\n1 0 1 2\n2 1 0 3\n3 2 3 0'],
  ])('are read in every shape: %s', (_shape, text) => {
    expect(tiesOf(read(text)).toSorted()).toEqual(['1 2 1 und', '1 3 2 und', '2 3 3 und']);
  });

  it('of two kinds keep both kinds apart, several matrices are several kinds of tie', () => {
    const { document, warnings } = fixture('feste.dl');
    expect(document.actors?.map(({ name, attributes }) => [name, attributes?.['mode']])).toEqual([
      ['Treff', 1],
      ['Werkstatt', 1],
      ['Chor', 1],
      ['Sommerfest', 2],
      ['Flohmarkt', 2],
    ]);
    expect(document.ties?.map(({ fromId, toId, kind }) => `${fromId} ${kind} ${toId}`)).toEqual([
      'Treff plant Sommerfest',
      'Werkstatt plant Flohmarkt',
      'Chor plant Sommerfest',
      'Chor plant Flohmarkt',
      'Treff besucht Flohmarkt',
      'Werkstatt besucht Sommerfest',
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['two-mode', 'relation-kept']);
  });

  it('with fewer or more values than announced are read as far as they go', () => {
    const [short, long] = [read('dl n=3 data: 0 1 0 0 0'), read('dl n=2 data: 0 1 0 0 7')];
    expect([short, long].map(({ dropped }) => dropped[0]?.code)).toEqual(['matrix-size-wrong', 'matrix-size-wrong']);
    expect([short.counts, long.counts]).toEqual([
      { actors: 3, ties: 1 },
      { actors: 2, ties: 1 },
    ]);
  });

  it('of blocks fill all their cells', () => {
    const text = 'dl n=4 format=blockmatrix data:\nrows: 1 to 2\ncolumns: 3-4\nvalue: 2\nrows 2\ncols all\nvalue = 0\n';
    expect(tiesOf(read(text))).toEqual(['1 3 2 dir', '1 4 2 dir']);
  });
});

describe('lists', () => {
  it('of edges name their ends by number or, with labels inside, by label', () => {
    const { document, counts, dropped } = fixture('rat.dl');
    expect(document.ties?.map(({ fromId, toId, weight }) => [fromId, toId, weight])).toEqual([
      ['Familienzentrum West', 'Jugendamt', 3],
      ['Jugendamt', 'Schule', undefined],
    ]);
    expect(counts).toEqual({ actors: 5, ties: 2 });
    expect(dropped.map(({ code, at }) => [code, at])).toEqual([
      ['number-unreadable', 'line 9'],
      ['tie-end-missing', 'line 10'],
      ['self-tie', 'line 8'],
    ]);
  });

  it('of nodes name everybody whom somebody names, a line with ! begins the next kind', () => {
    const result = fixture('ebenen.dl');
    expect(result.document.ties?.map(({ fromId, toId, kind }) => `${fromId} ${kind} ${toId}`)).toEqual([
      'a kennt b',
      'a kennt c',
      'b kennt a',
      'a arbeitet-mit b',
      'e arbeitet-mit a',
    ]);
    expect(result.counts['actors']).toBe(6);
    expect(result.dropped).toMatchObject([{ code: 'line-unreadable', at: 'line 9', value: '7' }]);
  });

  it.each([
    [
      'of two kinds',
      'dl nr=2 nc=2 format=edgelist2 row labels: a,b col labels: x,y data:\n1 2\n2 1 3\n',
      ['a y 1 und', 'b x 3 und'],
    ],
    [
      'of two kinds by node',
      'dl nr=2 nc=3 format=nodelist2 row labels embedded column labels embedded data:\na x y\nb y\n',
      ['a x 1 und', 'a y 1 und', 'b y 1 und'],
    ],
    [
      'with a count in front',
      'dl n=3 format=nodelist1b data:\n2 2 3\n0\n1 1\n',
      ['1 2 1 dir', '1 3 1 dir', '3 1 1 dir'],
    ],
    ['of preferences', 'dl n=3 format=rankedlist1 data:\n1 3 2\n', ['1 3 1 dir', '1 2 1 dir']],
  ])('are read in every shape: %s', (_shape, text, ties) => {
    expect(tiesOf(read(text))).toEqual(ties);
  });

  it('with one amount per matrix are several kinds of tie', () => {
    const { document } = read('dl n=3 nm=2 format=edgearray1 matrix labels: rät, hilft data:\n1 2 1 4\n2 3 0 1\n');
    expect(document.ties?.map(({ kind, weight }) => [kind, weight])).toEqual([
      ['raet', undefined],
      ['hilft', 4],
      ['hilft', undefined],
    ]);
  });
});

describe('labels', () => {
  it('that repeat do not make one actor of two', () => {
    const { document, warnings } = read('dl n=3 labels: amt,amt,hof data: 0 1 0 0 0 1 0 0 0');
    expect(document.actors?.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'amt'],
      ['2', 'amt'],
      ['3', 'hof'],
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['label-repeated']);
  });

  it('may be the same on both sides of two kinds', () => {
    const { document } = read('dl nr=1 nc=1 row labels: fest column labels: fest data: 1');
    expect(document.actors?.map(({ id, name }) => [id, name])).toEqual([
      ['fest', 'fest'],
      ['fest (2)', 'fest'],
    ]);
  });
});

it.each([
  ['without data', 'dl n=2\nlabels:\na,b\n', 3],
  ['with a size that is no number', 'dl n=viele data: 1', 1],
  ['with an unknown layout', 'dl n=2\nformat = spirale\ndata:\n', 2],
])('a file %s is refused with its line', (_what, text, line) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'dl-malformed', line }));
});

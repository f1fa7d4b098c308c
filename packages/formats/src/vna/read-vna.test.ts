import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readVna } from './index.js';

const read = (text: string) => readVna(new TextEncoder().encode(text));
const { document, dropped, warnings } = readVna(
  new Uint8Array(readFileSync(new URL('../../../../fixtures/dialects/networks/hof.vna', import.meta.url))),
);

it('joins what is known about a node with how it is drawn', () => {
  expect(document.actors).toMatchObject([
    { id: 'hof', name: 'Nachbarschaftshof', attributes: { typ: 'Verein', mitglieder: 12 } },
    { id: 'amt', name: 'Amt für Familie', source: [{ rest: { properties: { color: '0', shortlabel: 'AF' } } }] },
    { id: 'allein', name: 'Einzelkämpfer' },
    { id: 'neu', name: 'Neu' },
  ]);
  expect(document.placements).toHaveLength(3);
});

it('reads every column of tie data as a kind of tie, and nothing where its strength is nothing', () => {
  expect(document.ties?.map(({ fromId, toId, kind, weight }) => [fromId, kind, toId, weight])).toEqual([
    ['hof', 'tauscht', 'amt', undefined],
    ['amt', 'beraet', 'hof', 2.5],
    ['hof', 'tauscht', 'neu', 3],
    ['hof', 'beraet', 'neu', undefined],
  ]);
});

it('names what it cannot keep', () => {
  expect(dropped.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'element-dropped line 18',
    'self-tie line 16',
    'number-unreadable line 17',
  ]);
  expect(warnings.map(({ code }) => code)).toContain('relation-kept');
});

it.each([
  ['strength', [2.5]],
  ['Weight', [2.5]],
])('takes a column called %s for the weight of ties without a kind', (heading, weights) => {
  const { ties } = read(`*tie data\nfrom to ${heading}\na b 2.5\n`).document;
  expect(ties?.map(({ kind, weight }) => [kind, weight])).toEqual(weights.map((weight) => ['unspecified', weight]));
});

it('reads pairs without any column', () => {
  expect(read('*Tie data\nfrom to\na b\nb c\n').counts).toEqual({ actors: 3, ties: 2 });
});

it('refuses a file without its sections', () => {
  expect(() => read('*weather\nsunny\n')).toThrow(expect.objectContaining({ code: 'vna-malformed' }));
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readMinivan } from './index.js';

const bytes = new Uint8Array(
  readFileSync(new URL('../../../../fixtures/dialects/networks/buendel.minivan.json', import.meta.url)),
);

it('reads the graph of a bundle under the names of its model', () => {
  const { document } = readMinivan(bytes);
  expect(document.actors).toMatchObject([
    { id: '1', name: 'Treff', sectorIds: ['culture'], attributes: { Bereich: 'Kultur', size: 3 } },
    { id: '2', name: 'Amt' },
  ]);
  expect(document.ties).toMatchObject([{ id: 'e', direction: 'undirected', weight: 2 }]);
  expect(document.placements).toHaveLength(2);
});

it('keeps title, authors and model of the bundle', () => {
  const { document } = readMinivan(bytes);
  expect(document.networks).toMatchObject([
    {
      name: 'Stadtteilnetz',
      source: [{ rest: { authors: ['Netzwerkstelle'], stand: '2027', model: { defaultNodeColor: 'bereich_x' } } }],
    },
  ]);
});

it('refuses other JSON', () => {
  expect(() => readMinivan(new TextEncoder().encode('{"graph":{}}'))).toThrow(
    expect.objectContaining({ code: 'shape-unexpected' }),
  );
});

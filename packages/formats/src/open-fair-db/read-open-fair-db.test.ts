import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readOpenFairDb } from './index.js';

const { document, dropped, counts } = readOpenFairDb(
  new Uint8Array(
    readFileSync(new URL('../../../../fixtures/dialects/networks/karte.openfairdb.json', import.meta.url)),
  ),
);

it('reads entries as actors with location, contact and links', () => {
  expect(document.actors?.[0]).toMatchObject({
    id: 'e1',
    name: 'Reparaturcafé Flussufer',
    description: 'Wir reparieren\njeden Samstag.',
    location: {
      address: { street: 'Uferweg 3', postalCode: '01234', town: 'Musterstadt', country: 'Germany' },
      geo: { latitude: 48.7, longitude: 9.1 },
    },
    contact: { mail: 'treff@flussufer.example', phone: '0000 0000' },
    links: [{ url: 'https://flussufer.example/' }],
    attributes: { categories: ['initiative'], avg_rating: 0.5 },
    source: [{ rest: { version: 3 } }],
  });
});

it('keeps tags as topics with their labels, and makes no ties of them', () => {
  expect(document.actors?.map(({ topics }) => topics)).toEqual([['reparieren', 'teilen'], ['teilen'], undefined]);
  expect(document.taxonomies).toEqual([
    {
      id: 'topic',
      terms: [
        { id: 'reparieren', label: 'reparieren' },
        { id: 'teilen', label: 'Teilen' },
      ],
    },
  ]);
  expect(counts).toEqual({ actors: 3, ties: 0 });
});

it('keeps entries of one title apart, also those around the map', () => {
  expect(document.actors?.map(({ id, name }) => [id, name])).toEqual([
    ['e1', 'Reparaturcafé Flussufer'],
    ['e2', 'Reparaturcafé Flussufer'],
    ['e3', 'Hofladen'],
  ]);
});

it('names what is unusable: links, points beyond the globe, entries that are none', () => {
  expect(dropped.map(({ code, at }) => [code, at])).toEqual([
    ['link-unusable', '/visible/1'],
    ['number-unreadable', '/visible/1'],
    ['entry-unreadable', '/invisible/1'],
  ]);
  expect(document.actors?.[1]?.location).toBeUndefined();
});

it('reads a list of entries', () => {
  const list = [{ id: 'a', title: 'A', lat: 1, lng: 2, tags: ['x'], categories: [] }];
  expect(readOpenFairDb(new TextEncoder().encode(JSON.stringify(list))).counts).toEqual({ actors: 1, ties: 0 });
});

it('refuses other JSON', () => {
  expect(() => readOpenFairDb(new TextEncoder().encode('[]'))).toThrow(
    expect.objectContaining({ code: 'shape-unexpected' }),
  );
});

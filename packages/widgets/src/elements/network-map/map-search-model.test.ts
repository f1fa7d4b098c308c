import { buildActor, buildDocument } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { searchActors } from './map-search-model.js';
import { networkMap } from './network-map-model.js';

const { actors } = networkMap(
  buildDocument({
    actors: [
      buildActor({ id: 'a', name: 'Kita Süßholz' }),
      buildActor({ id: 'b', name: 'Große Süd-Schule', shortName: 'GSS' }),
      buildActor({ id: 'c', name: 'Südpark-Treff' }),
    ],
  }),
  { locale: 'de' },
);
const found = (query: string) => searchActors(actors, query).map(({ name }) => name.value);

describe('searchActors', () => {
  it('finds without accents and capitals, names that begin so first', () => {
    expect(found('sud')).toEqual(['Südpark-Treff', 'Große Süd-Schule']);
  });

  it('finds by the short name too', () => {
    expect(found('gss')).toEqual(['Große Süd-Schule']);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
  });
});

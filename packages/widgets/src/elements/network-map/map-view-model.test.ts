import { describe, expect, it } from 'vitest';
import { offeredViews, shownView, viewsFor } from './map-view-model.js';
import { networkMap } from './network-map-model.js';
import { districtNetwork, importedNetwork } from './network-map-sample.js';

const ringed = networkMap(districtNetwork, { locale: 'de' }).views;
const bare = networkMap(importedNetwork, { locale: 'de' }).views;

describe('viewsFor', () => {
  it('offers what the data can fill', () => {
    const facts = { hasRings: false, networks: 1, located: 0, actors: 60, ties: 80 };
    expect(viewsFor(facts)).toEqual(['force', 'list']);
    expect(viewsFor({ ...facts, hasRings: true, actors: 40 })).toEqual(['landscape', 'force', 'matrix', 'list']);
    expect(viewsFor({ ...facts, networks: 2, located: 2 })).toEqual(['force', 'affiliation', 'geographic', 'list']);
    expect(viewsFor({ ...facts, actors: 3, ties: 0 })).toEqual(['force', 'list']);
  });
});

describe('shownView', () => {
  it.each([
    { views: ringed, asked: 'auto', isNarrow: false, chosen: undefined, view: 'landscape' },
    { views: bare, asked: 'auto', isNarrow: false, chosen: undefined, view: 'force' },
    { views: ringed, asked: 'auto', isNarrow: true, chosen: undefined, view: 'list' },
    { views: ringed, asked: 'force', isNarrow: true, chosen: undefined, view: 'force' },
    { views: ringed, asked: 'force', isNarrow: true, chosen: 'list' as const, view: 'list' },
    { views: ringed, asked: 'sideways', isNarrow: false, chosen: undefined, view: 'landscape' },
    { views: ringed, asked: 'geographic', isNarrow: false, chosen: undefined, view: 'landscape' },
  ])('is $view when asked for $asked, narrow $isNarrow, chosen $chosen', ({ view, ...question }) => {
    expect(shownView(question)).toBe(view);
  });
});

describe('offeredViews', () => {
  it('offers rings without placements only where the page asks for them', () => {
    expect(offeredViews({ views: bare, asked: 'auto' })).toEqual(bare);
    expect(offeredViews({ views: bare, asked: 'landscape' })).toEqual(['landscape', ...bare]);
  });
});

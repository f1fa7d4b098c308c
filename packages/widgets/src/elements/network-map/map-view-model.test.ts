import { describe, expect, it } from 'vitest';
import { offeredViews, shownView } from './map-view-model.js';
import { networkMap } from './network-map-model.js';
import { districtNetwork, importedNetwork } from './network-map-sample.js';

const ringed = networkMap(districtNetwork, { locale: 'de' });
const bare = networkMap(importedNetwork, { locale: 'de' });

describe('shownView', () => {
  it.each([
    { map: ringed, asked: 'auto', isNarrow: false, chosen: undefined, view: 'landscape' },
    { map: bare, asked: 'auto', isNarrow: false, chosen: undefined, view: 'force' },
    { map: ringed, asked: 'auto', isNarrow: true, chosen: undefined, view: 'list' },
    { map: ringed, asked: 'force', isNarrow: true, chosen: undefined, view: 'force' },
    { map: ringed, asked: 'force', isNarrow: true, chosen: 'list' as const, view: 'list' },
    { map: ringed, asked: 'sideways', isNarrow: false, chosen: undefined, view: 'landscape' },
  ])('is $view when asked for $asked, narrow $isNarrow, chosen $chosen', ({ view, ...question }) => {
    expect(shownView(question)).toBe(view);
  });
});

describe('offeredViews', () => {
  it('offers rings without placements only where the page asks for them', () => {
    expect(offeredViews({ map: bare, asked: 'auto' })).toEqual(['force', 'list']);
    expect(offeredViews({ map: bare, asked: 'landscape' })).toEqual(['landscape', 'force', 'list']);
  });
});

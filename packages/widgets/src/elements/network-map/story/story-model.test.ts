import { describe, expect, it } from 'vitest';
import { networkMap } from '../network-map-model.js';
import { triangleNetwork } from '../network-map-sample.js';
import { stepLook, unknownWords } from './story-model.js';

const map = networkMap(triangleNetwork, { locale: 'de' });
const views = { force: 'Netz', list: 'Liste' };

describe('stepLook', () => {
  it('shows everything in the view of the page where nothing is stated', () => {
    const { filter, ...look } = stepLook({});
    expect(Object.values(look).every((value) => value === undefined)).toBe(true);
    expect(filter).toMatchObject({ layer: 'all', around: undefined });
  });

  it('takes view, actor with its surroundings, layer, marked actors, way and state', () => {
    const data = { view: 'force', actor: 'Ahorn', steps: '1', layer: 'existing', marked: ' Ahorn  Birke', way: 'a b' };
    expect(stepLook({ ...data, at: '2026-01-01' })).toMatchObject({
      view: 'force',
      selectedId: 'Ahorn',
      filter: { layer: 'existing', around: { id: 'Ahorn', steps: 1 } },
      marked: ['Ahorn', 'Birke'],
      way: ['a', 'b'],
      at: '2026-01-01',
    });
  });

  it('takes no way with one end and no number of steps that is none', () => {
    const look = stepLook({ actor: 'Ahorn', steps: 'x', way: 'a' });
    expect([look.way, look.filter.around]).toEqual([undefined, undefined]);
  });
});

describe('unknownWords', () => {
  it('names what the map does not have', () => {
    const data = { view: 'globe', actor: 'Ahorn', layer: 'deep', marked: 'Birke Ulme', way: 'Birke Fichte' };
    expect(unknownWords(data, map, views)).toEqual(['Ulme', 'Fichte', 'globe', 'deep']);
  });

  it('has nothing to say where all is known', () => {
    expect(unknownWords({ view: 'list', actor: 'Ahorn' }, map, views)).toEqual([]);
  });
});

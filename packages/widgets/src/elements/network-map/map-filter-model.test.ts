import { describe, expect, it } from 'vitest';
import { isFiltering, noFilter, revealing, shownOf, toggled } from './map-filter-model.js';
import { lineOf } from './map-line-model.js';
import type { MapFilter } from './map-filter-model.js';
import { networkMap } from './network-map-model.js';
import type { MapActor } from './network-map-model.js';
import { districtNetwork } from './network-map-sample.js';

const sectorWords = () => ({ value: 'Sprachmittlung', lang: 'de' });
const map = networkMap(districtNetwork, { locale: 'de', sectorWords });
const actor = (wanted: string): MapActor => {
  const found = map.actors.find(({ id }) => id === wanted);
  if (found === undefined) throw new RangeError(wanted);
  return found;
};
const shown = (change: Partial<MapFilter>) => shownOf(map, { ...noFilter, ...change });

describe('shownOf', () => {
  it('chooses nothing where nothing is filtered', () => {
    expect(shownOf(map, noFilter)).toBeUndefined();
    expect(isFiltering(noFilter)).toBe(false);
  });

  it('takes the ties of actors that are switched off with them', () => {
    const left = shown({ sectors: new Set(['education']) });
    const ends = [...(left?.ties ?? [])].flatMap(({ from, to }) => [from, to]);
    expect([...(left?.actors ?? []), ...ends].filter(({ sectorId }) => sectorId === 'education')).toEqual([]);
    expect(left?.actors.size).toBeLessThan(map.actors.length);
  });

  it('switches kinds and looks of lines off and leaves the actors', () => {
    const kind = map.ties[0]?.kindId;
    const left = shown({ kinds: new Set([kind]), lines: new Set(['cooperation']) });
    expect(left?.actors.size).toBe(map.actors.length);
    const expected = map.ties.filter((tie) => tie.kindId !== kind && lineOf(tie) !== 'cooperation');
    expect(left?.ties.size).toBe(expected.length);
  });

  it('leaves out what is only wished for on the layer of what exists', () => {
    const left = shown({ layer: 'existing' });
    expect([...(left?.actors ?? [])].filter(({ isSought }) => isSought)).toEqual([]);
    expect([...(left?.ties ?? [])].filter(({ stage }) => stage === 'wished')).toEqual([]);
  });

  it('narrows down to so many steps around an actor', () => {
    const middle = actor('gemeinde');
    const left = shown({ around: { id: middle.id, steps: 1 } });
    expect(left?.actors).toEqual(new Set([middle, ...middle.ties.map(({ partner }) => partner)]));
    const wider = shown({ around: { id: middle.id, steps: 2 } });
    expect(wider?.actors.size).toBeGreaterThan(left?.actors.size ?? Infinity);
  });
});

describe('revealing', () => {
  it('switches on what hides an actor and leaves the rest', () => {
    const hidden = map.actors.find(({ sectorId }) => sectorId === 'education');
    const filter: MapFilter = { ...noFilter, sectors: new Set(['education', 'health']), lines: new Set(['contact']) };
    const changed = hidden && revealing(map, filter, hidden);
    expect(changed?.sectors).toEqual(new Set(['health']));
    expect(changed?.lines).toEqual(new Set(['contact']));
  });

  it('changes nothing for an actor that is shown', () => {
    const filter: MapFilter = { ...noFilter, lines: new Set(['contact']) };
    expect(revealing(map, filter, actor('gemeinde'))).toBe(filter);
  });
});

describe('toggled', () => {
  it('adds what is missing and takes what is there', () => {
    expect(toggled(toggled(new Set<string>(), 'a'), 'b')).toEqual(new Set(['a', 'b']));
    expect(toggled(new Set(['a']), 'a').size).toBe(0);
  });
});

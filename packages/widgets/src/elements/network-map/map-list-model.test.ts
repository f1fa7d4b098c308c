import { describe, expect, it } from 'vitest';
import { listGroups } from './map-list-model.js';
import { noFilter, shownOf } from './map-filter-model.js';
import { networkMap } from './network-map-model.js';
import { districtNetwork, grownNetwork } from './network-map-sample.js';

const sectorWords = () => ({ value: 'Sprachmittlung', lang: 'de' });
const district = networkMap(districtNetwork, { locale: 'de', sectorWords });

describe('listGroups', () => {
  it('gathers by wedge where the map has rings', () => {
    const groups = listGroups(district, district.actors);
    expect(groups.map(({ label, actors }) => [label?.value, actors.length])).toEqual([
      ['Familie und Nachbarschaft', 3],
      ['Kinder- und Jugendhilfe', 4],
      ['Bildung', 3],
      ['Gesundheit', 4],
      ['Beratung und Vielfalt', 6],
      ['Verwaltung und Justiz', 3],
      ['Arbeit und Wirtschaft', 2],
      ['Kultur, Sport und Religion', 4],
    ]);
  });

  it('gathers by sector where it has none', () => {
    const map = networkMap(grownNetwork(9), { locale: 'de' });
    const groups = listGroups(map, map.actors);
    expect(groups[0]).toMatchObject({ sectorId: 'youthWelfare', isWedge: false });
    expect(groups.flatMap(({ actors }) => actors)).toHaveLength(9);
  });

  it('leaves groups out that the filter has emptied', () => {
    const shown = shownOf(district, { ...noFilter, sectors: new Set(['education']) });
    const groups = listGroups(district, [...(shown?.actors ?? [])]);
    expect(groups.map(({ label }) => label?.value)).not.toContain('Bildung');
  });
});

import { force } from '@geflecht/core/force';
import { landscape } from '@geflecht/core/landscape';
import { describe, expect, it } from 'vitest';
import { placeForce } from './force-picture-model.js';
import { placeLandscape } from './landscape-picture-model.js';
import { noFilter, shownOf } from './map-filter-model.js';
import { kindLabels } from './map-kind-model.js';
import { boxOf } from './map-label-model.js';
import { drawPicture } from './map-picture-model.js';
import type { Canvas, Picture } from './map-picture-model.js';
import { nextInDirection, startingNode } from './map-steps-model.js';
import { networkMap } from './network-map-model.js';
import type { NetworkMap } from './network-map-model.js';
import { districtNetwork, grownNetwork } from './network-map-sample.js';

const wide: Canvas = { zoom: 1, width: 840, fontSize: 13, isUpright: false };
const narrow: Canvas = { zoom: 1, width: 312, fontSize: 13, isUpright: true };
const sectorWords = () => ({ value: 'Sprachmittlung', lang: 'de' });
const district = networkMap(districtNetwork, { locale: 'de', sectorWords });
const sixty = networkMap(grownNetwork(60), { locale: 'de' });

function net(map: NetworkMap, canvas: Canvas): Picture {
  const ties = map.ties.map(({ from, to }) => ({ fromId: from.id, toId: to.id }));
  return drawPicture(map, placeForce(force({ actors: map.actors, ties }), canvas), canvas);
}

function rings(map: NetworkMap, canvas: Canvas): Picture {
  const { network = { id: '' }, placements } = map;
  const actors = map.actors.filter(({ record }) => record !== undefined);
  return drawPicture(map, placeLandscape(map, landscape({ network, actors, placements }), canvas), canvas);
}

describe.each([
  ['rings, wide', rings(district, wide)],
  ['rings, narrow', rings(district, narrow)],
  ['net, wide', net(district, wide)],
  ['net, narrow', net(district, narrow)],
  ['net of sixty', net(sixty, wide)],
])('a picture: %s', (_, picture) => {
  it('keeps symbols and names within its borders', () => {
    for (const { x, y, label } of picture.nodes) {
      expect(x).toBeGreaterThanOrEqual(picture.radius);
      expect(x).toBeLessThanOrEqual(picture.width - picture.radius);
      expect(y).toBeLessThanOrEqual(picture.height);
      expect(label === undefined ? 0 : boxOf(label).right).toBeLessThanOrEqual(picture.width);
    }
  });

  it('lets no two names overlap', () => {
    const boxes = picture.nodes.flatMap(({ label }) => (label === undefined ? [] : [boxOf(label)]));
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        const overlapX = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const overlapY = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(Math.min(overlapX, overlapY)).toBeLessThanOrEqual(1e-9);
      }
    }
  });

  it('reaches every actor by arrow keys from where the walk begins', () => {
    const reached = new Set([startingNode(picture.nodes)!]);
    for (const node of reached) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = nextInDirection(picture.nodes, node, direction);
        if (next !== undefined) reached.add(next);
      }
    }
    expect(reached.size).toBe(picture.nodes.length);
  });
});

describe('a picture', () => {
  it('names nearly everybody where there is room', () => {
    const named = net(district, wide).nodes.filter(({ label }) => label !== undefined);
    expect(named.length).toBeGreaterThan(district.actors.length * 0.9);
  });

  it('names only the best connected of a thousand', () => {
    const picture = net(networkMap(grownNetwork(1_000), { locale: 'de' }), wide);
    const named = picture.nodes.filter(({ label }) => label !== undefined);
    expect(named.length).toBeGreaterThan(10);
    expect(named.length).toBeLessThan(120);
  });

  it('draws ended ties no more', () => {
    const ties = district.ties.map((tie, at) => (at === 0 ? { ...tie, activity: 'ended' as const } : tie));
    expect(net({ ...district, ties }, wide).lines).toHaveLength(district.ties.length - 1);
  });

  it('says which fields of the landscape are empty', () => {
    const { cells } = rings(district, wide);
    expect(cells).toHaveLength(40);
    expect(cells.filter(({ isEmpty }) => isEmpty)).toHaveLength(21);
  });
});

describe('kindLabels', () => {
  it('name the kinds of the selected actor’s ties only', () => {
    const picture = net(district, wide);
    const selected = district.actors.find(({ id }) => id === 'gemeinde');
    const labels = kindLabels({ picture, shown: undefined, selected }, (value) => ({ value, lang: undefined }));
    expect(labels.map(({ text }) => text.lines.join()).toSorted()).toEqual(['advocacy', 'information', 'instruction']);
  });

  it('are silent about partners that are switched off', () => {
    const picture = net(district, wide);
    const selected = district.actors.find(({ id }) => id === 'gemeinde');
    const overlay = {
      picture,
      shown: shownOf(district, { ...noFilter, sectors: new Set(['administration', 'safetyJustice']) }),
      selected,
    };
    expect(kindLabels(overlay, (value) => ({ value, lang: undefined }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { buildActor, buildNetworkDocument, buildViewer } from '../../testing/index.js';
import { sightOf } from './sight.js';

describe('sightOf', () => {
  it('shows the area of an actor, which is no record of a network', () => {
    const areas = [{ id: 'nordend', name: 'Nordend' }];
    const actor = buildActor({ areaId: 'nordend' });
    const document = buildNetworkDocument({ areas, actors: [actor] });
    const context = { networkId: 'network-1', viewer: buildViewer(), at: '2027-02-03T10:00:00.000Z' };
    expect(sightOf(document, context).show('actors', { ...actor })).toMatchObject({ areaId: 'nordend' });
  });
});

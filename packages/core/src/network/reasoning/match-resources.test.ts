import { describe, expect, it } from 'vitest';
import { matchResources, singleSources } from './match-resources.js';
import { readNetwork } from './read-network.js';
import type { NetworkRecords } from './records.js';

const offer = (id: string, actorId: string, kind: string) => ({ id, actorId, kind, direction: 'offers' as const });
const need = (id: string, actorId: string, kind: string) => ({ id, actorId, kind, direction: 'needs' as const });

const records: NetworkRecords = {
  actors: ['centre', 'parish', 'club', 'school', 'alone'].map((id) => ({ id })),
  ties: [
    { id: 't1', fromId: 'centre', toId: 'club' },
    { id: 't2', fromId: 'club', toId: 'parish' },
    { id: 't3', fromId: 'parish', toId: 'school' },
  ],
  resources: [
    offer('o1', 'school', 'space'),
    offer('o2', 'parish', 'space'),
    offer('o3', 'centre', 'space'),
    offer('o4', 'alone', 'vehicle'),
    need('n1', 'centre', 'space'),
    need('n2', 'club', 'vehicle'),
    need('n3', 'club', 'publicity'),
    need('n4', 'school', 'vehicle'),
  ],
};

describe('matchResources', () => {
  const matching = matchResources(readNetwork(records));

  it('prefers the nearest provider and tells through whom to ask', () => {
    expect(matching.matches[0]).toEqual({
      needId: 'n1',
      offerId: 'o2',
      kind: 'space',
      seekerId: 'centre',
      providerId: 'parish',
      distance: 2,
      throughIds: ['club'],
    });
  });

  it('matches without a way where there is none', () => {
    expect(matching.matches[1]).toMatchObject({
      needId: 'n2',
      providerId: 'alone',
      distance: undefined,
      throughIds: [],
    });
  });

  it('tells needs nobody serves from those that others compete for', () => {
    expect(matching.uncovered).toEqual([
      { needId: 'n3', kind: 'publicity', seekerId: 'club', fittingOfferIds: [] },
      { needId: 'n4', kind: 'vehicle', seekerId: 'school', fittingOfferIds: ['o4'] },
    ]);
  });

  it('names what one actor alone offers and what nobody takes up', () => {
    expect(matching.singleSources).toEqual([{ kind: 'vehicle', providerId: 'alone', seekerCount: 2 }]);
    expect(matching.unusedOfferIds).toEqual(['o1', 'o3']);
  });

  it('gives up the nearest provider where a need would go empty for it', () => {
    const terms = [
      { id: 'space', label: 'Space' },
      { id: 'gym', label: 'Gym', parent: 'space' },
    ];
    const resources = [
      offer('gym', 'parish', 'gym'),
      offer('room', 'school', 'space'),
      need('any', 'club', 'space'),
      need('sport', 'centre', 'gym'),
    ];
    const network = readNetwork({ ...records, resources, taxonomies: [{ id: 'resourceKind', terms }] });
    expect(matchResources(network).matches.map(({ needId, offerId }) => [needId, offerId])).toEqual([
      ['any', 'room'],
      ['sport', 'gym'],
    ]);
    expect(singleSources(network)).toEqual([{ kind: 'gym', providerId: 'parish', seekerCount: 1 }]);
  });

  it('does not let actors serve themselves', () => {
    const resources = [offer('o', 'club', 'space'), need('n', 'club', 'space')];
    expect(matchResources(readNetwork({ ...records, resources })).matches).toEqual([]);
  });

  it('leaves out offers that are over', () => {
    const resources = [
      { ...offer('o', 'club', 'space'), period: { until: '2026-06-30' } },
      need('n', 'school', 'space'),
    ];
    expect(matchResources(readNetwork({ ...records, resources, on: '2026-07-01' })).matches).toEqual([]);
  });

  it('refuses more resources than it may take', () => {
    expect(() => matchResources(readNetwork(records), { maximumResources: 7 })).toThrow(
      expect.objectContaining({ code: 'graph-too-large' }),
    );
  });
});

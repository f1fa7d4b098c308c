import { describe, expect, it } from 'vitest';
import { buildDocument, buildEvent, buildNetwork, buildNetworkDocument, buildTie } from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

const ruled = (group: string, audience: 'public' | 'members') =>
  buildNetworkDocument({ ties: [buildTie({ visibility: [{ group, audience }] })] });
const defaults = (group: string, audience: 'public' | 'members') =>
  buildDocument({ networks: [buildNetwork({ visibilityDefaults: [{ group, audience }] })] });

describe('audience rules', () => {
  it('of a record name one of its groups', () => {
    expect(findingsOf(ruled('tie.core', 'members'))).toEqual(['ties.0.visibility.0.group group-unknown']);
    expect(findingsOf(ruled('core', 'members'))).toEqual([]);
  });

  it('of a record open no group beyond its ceiling', () => {
    expect(findingsOf(ruled('sides', 'public'))).toEqual(['ties.0.visibility.0.audience audience-above-ceiling']);
    expect(findingsOf(ruled('sides', 'members'))).toEqual([]);
  });

  it('of a record mind a ceiling that depends on it', () => {
    const visibility = [{ group: 'core', audience: 'public' as const }];
    const ties = [buildTie({ kind: 'funding', visibility })];
    expect(findingsOf(buildNetworkDocument({ ties }))).toEqual(['ties.0.visibility.0.audience audience-above-ceiling']);
  });

  it('do not touch what must be shown', () => {
    const visibility = [{ group: 'duty', audience: 'members' as const }];
    expect(findingsOf(buildDocument({ events: [buildEvent({ visibility })] }))).toEqual([
      'events.0.visibility.0.group group-not-narrowable',
    ]);
  });

  it('of a network name entity and group', () => {
    expect(findingsOf(defaults('tie.core', 'public'))).toEqual([]);
    expect(findingsOf(defaults('tie.sides', 'public'))).toEqual([
      'networks.0.visibilityDefaults.0.audience audience-above-ceiling',
    ]);
    for (const group of ['core', 'tie', 'tie.nothing', 'bond.core', 'toString.core', 'tie.constructor']) {
      expect(findingsOf(defaults(group, 'members'))).toEqual(['networks.0.visibilityDefaults.0.group group-unknown']);
    }
  });
});

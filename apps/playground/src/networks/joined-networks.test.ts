import { buildActor, buildNetworkDocument } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { joinedNetworks } from './joined-networks.js';
import { visitorRole } from './visitor-role.js';

const idsOf = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);

describe('joinedNetworks', () => {
  it('holds whoever is in several networks once, and everything else', () => {
    const one = buildNetworkDocument({ actors: [buildActor({ id: 'a' }), buildActor({ id: 'b' })] });
    const other = buildNetworkDocument({ actors: [buildActor({ id: 'b' }), buildActor({ id: 'c' })] });
    const joined = joinedNetworks([one, other]);
    expect(idsOf(joined.actors)).toEqual(['a', 'b', 'c']);
    expect(joined.networks).toHaveLength(1);
    expect(joined.format).toBe('geflecht');
  });
});

describe('visitorRole', () => {
  it.each([
    ['?als=mitglied', 'koordination', 'mitglied'],
    ['', 'koordination', 'koordination'],
    ['', undefined, 'alle'],
  ])('reads "%s" with %s as usual role', (search, usual, role) => {
    expect(visitorRole(search, usual)).toBe(role);
  });
});

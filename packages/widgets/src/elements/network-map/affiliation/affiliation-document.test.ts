import { buildActor, buildDocument, buildMembership, buildNetwork } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { networkMap } from '../network-map-model.js';
import { affiliationDocument, joinedNetworks } from './affiliation-document.js';

const document = buildDocument({
  networks: ['frueh', 'quartier', 'leer'].map((id) => buildNetwork({ id, name: `Netz ${id}` })),
  actors: ['frueh', 'a', 'b', 'c'].map((id) => buildActor({ id, name: `Stelle ${id}` })),
  memberships: [
    buildMembership({ id: 'm1', networkId: 'frueh', actorId: 'a' }),
    buildMembership({ id: 'm2', networkId: 'quartier', actorId: 'a' }),
    buildMembership({ id: 'm3', networkId: 'quartier', actorId: 'b' }),
  ],
});
const map = networkMap(affiliationDocument(document), { locale: 'de' });

describe('affiliationDocument', () => {
  it('ties members to their networks and leaves out who belongs to none', () => {
    expect(map.actors.map(({ name }) => name.value)).toEqual(['Netz frueh', 'Netz quartier', 'Stelle a', 'Stelle b']);
    const ends = map.ties.map(({ from, to }) => [from.name.value, to.name.value]);
    expect(ends).toEqual([
      ['Stelle a', 'Netz frueh'],
      ['Stelle a', 'Netz quartier'],
      ['Stelle b', 'Netz quartier'],
    ]);
  });

  it('keeps actors apart from networks of the same id', () => {
    expect(new Set(map.actors.map(({ id }) => id)).size).toBe(map.actors.length);
  });
});

describe('joinedNetworks', () => {
  it('are those with members', () => {
    expect(joinedNetworks(document).map(({ id }) => id)).toEqual(['frueh', 'quartier']);
  });
});

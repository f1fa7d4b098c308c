import {
  buildActor,
  buildDocument,
  buildMembership,
  buildNetwork,
  buildPlacement,
  buildTie,
} from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { networkMap } from './network-map-model.js';

const choice = { locale: 'de' };
const names = ({ actors }: ReturnType<typeof networkMap>) => actors.map(({ name }) => name.value);
const sectorWords = () => ({ value: 'Museum', lang: 'de' });
const three = ['Zaun', 'Älteste Eiche', 'Birke'].map((name) => buildActor({ id: name, name }));

function hasRings(placement: Parameters<typeof buildPlacement>[0]): boolean {
  const placements = [buildPlacement(placement)];
  return networkMap(buildDocument({ networks: [buildNetwork()], actors: three, placements }), choice).hasRings;
}

describe('networkMap', () => {
  it('lists actors by name in the order of the language', () => {
    const map = networkMap(buildDocument({ networks: [buildNetwork()], actors: three }), choice);
    expect(names(map)).toEqual(['Älteste Eiche', 'Birke', 'Zaun']);
    expect(map.actors.map(({ number }) => number)).toEqual([0, 1, 2]);
  });

  it('shows a bare list of ties that names no network', () => {
    const ties = [buildTie({ fromId: 'Zaun', toId: 'Birke', networkId: undefined })];
    const map = networkMap(buildDocument({ actors: three, ties }), choice);
    expect(map.network).toBeUndefined();
    expect(map.ties).toHaveLength(1);
  });

  it('keeps to one network where a document holds several', () => {
    const document = buildDocument({
      networks: [buildNetwork({ id: 'one' }), buildNetwork({ id: 'two' })],
      actors: three,
      memberships: [buildMembership({ networkId: 'two', actorId: 'Birke' })],
      ties: [buildTie({ networkId: 'one', fromId: 'Zaun', toId: 'Birke' })],
    });
    expect(names(networkMap(document, { ...choice, networkId: 'two' }))).toEqual(['Birke']);
    expect(names(networkMap(document, choice))).toEqual(['Birke', 'Zaun']);
    expect(names(networkMap(document, { ...choice, networkId: 'three' }))).toEqual([]);
  });

  it('drops ties to unknown actors and to oneself', () => {
    const ties = [
      buildTie({ id: 'a', fromId: 'Zaun', toId: 'nobody' }),
      buildTie({ id: 'b', fromId: 'Zaun', toId: 'Zaun' }),
    ];
    expect(networkMap(buildDocument({ actors: three, ties }), choice).ties).toEqual([]);
  });

  it('hangs each tie to both ends, by the name of the partner and with its direction', () => {
    const ties = [
      buildTie({ id: 'a', fromId: 'Birke', toId: 'Zaun', direction: 'directed' }),
      buildTie({ id: 'b', fromId: 'Älteste Eiche', toId: 'Birke', direction: 'mutual' }),
    ];
    const { actors } = networkMap(buildDocument({ actors: three, ties }), choice);
    const ends = (number: number) =>
      actors[number]?.ties.map(({ partner, direction }) => [partner.name.value, direction]);
    expect(ends(1)).toEqual([
      ['Älteste Eiche', 'none'],
      ['Zaun', 'out'],
    ]);
    expect(ends(2)).toEqual([['Birke', 'in']]);
  });

  it('gives several ties of the same two a lane each, whichever way they run', () => {
    const ties = [
      buildTie({ id: 'a', fromId: 'Birke', toId: 'Zaun' }),
      buildTie({ id: 'b', fromId: 'Zaun', toId: 'Birke', kind: 'funding' }),
    ];
    const map = networkMap(buildDocument({ actors: three, ties }), choice);
    expect(map.ties.map(({ lane }) => lane)).toEqual([0, 1]);
  });

  it('counts wished and ended ties out of the established ones', () => {
    const ties = [
      buildTie({ id: 'a', fromId: 'Birke', toId: 'Zaun' }),
      buildTie({ id: 'b', fromId: 'Birke', toId: 'Älteste Eiche', stage: 'wished' }),
      buildTie({ id: 'c', fromId: 'Zaun', toId: 'Älteste Eiche', activity: 'ended' }),
    ];
    expect(networkMap(buildDocument({ actors: three, ties }), choice).tieCount).toBe(1);
  });

  it('marks sectors alike on every map, narrow ones like the field they belong to', () => {
    const actors = [
      buildActor({ id: 'a', name: 'A', sectorIds: ['hospital'] }),
      buildActor({ id: 'b', name: 'B', sectorIds: ['health'] }),
      buildActor({ id: 'c', name: 'C', sectorIds: ['ownKind'] }),
      buildActor({ id: 'd', name: 'D', sectorIds: undefined }),
    ];
    const map = networkMap(buildDocument({ actors }), choice);
    expect(map.actors.map(({ mark }) => mark)).toEqual([4, 4, 16, -1]);
    expect(map.actors.map(({ sectorId }) => sectorId)).toEqual(['health', 'health', 'ownKind', undefined]);
  });

  it('shows wanted kinds by the words of their sector, once these are there', () => {
    const document = buildDocument({
      networks: [buildNetwork()],
      placements: [buildPlacement({ actorId: undefined, wanted: { sectorId: 'museum' }, presence: 'sought' })],
    });
    expect(networkMap(document, choice).lacksWords).toBe(true);
    const map = networkMap(document, { ...choice, sectorWords });
    expect(map.lacksWords).toBe(false);
    expect(map.actors).toMatchObject([{ name: { value: 'Museum' }, isSought: true, sectorId: 'culture' }]);
  });

  it('has rings only where the team has set somebody on one in the picture as it is', () => {
    expect(hasRings({ actorId: 'Zaun', ringId: 'core' })).toBe(true);
    expect(hasRings({ actorId: 'Zaun' })).toBe(false);
    expect(hasRings({ actorId: 'Zaun', ringId: 'core', plane: 'target' })).toBe(false);
  });
});

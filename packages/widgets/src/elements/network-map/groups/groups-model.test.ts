import { describe, expect, it } from 'vitest';
import { buildActor, buildPlacement } from '@geflecht/core/testing';
import type { GeflechtDocument } from '@geflecht/core/document';
import { triangleNetwork } from '../network-map-sample.js';
import { networkMap } from '../network-map-model.js';
import { guessGroups } from './guess-groups.js';
import { groupingsFor, mapGroups } from './groups-model.js';
import type { MapGroup } from './groups-model.js';
import { ringNetwork, roundsNetwork } from './groups-sample.js';

const words = {
  rest: 'In keiner Gruppe',
  around: (name: string) => `Rund um ${name}`,
  stakes: ['beides', 'Einfluss', 'Interesse', 'keins'],
};

const mapOf = (document: GeflechtDocument) => networkMap(document, { locale: 'de' });
const told = (groups: readonly MapGroup[]) =>
  groups.map(({ label, sectorId, actors, isRest }) => [label?.value ?? sectorId, actors.length, isRest]);

describe('what actors can be gathered by', () => {
  it('is only what the map holds', () => {
    expect(groupingsFor(mapOf(roundsNetwork))).toEqual(['sector', 'owner', 'guess']);
    expect(groupingsFor(mapOf(triangleNetwork))).toEqual([]);
  });
});

describe('groups of a map', () => {
  it('hold every actor once', async () => {
    const map = mapOf(roundsNetwork);
    const guess = await guessGroups(map);
    for (const grouping of ['sector', 'owner', 'guess'] as const) {
      const actors = mapGroups(map, grouping, { guess, words }).flatMap((group) => group.actors);
      expect(new Set(actors)).toEqual(new Set(map.actors));
      expect(actors).toHaveLength(map.actors.length);
    }
  });

  it('by sector are the widest sectors, those without last', () => {
    expect(told(mapGroups(mapOf(roundsNetwork), 'sector', { guess: undefined, words }))).toEqual([
      ['youthWelfare', 5, false],
      ['health', 5, false],
      ['sport', 5, false],
      [undefined, 1, true],
    ]);
  });

  it('by organisation lead to the outermost one', () => {
    expect(told(mapGroups(mapOf(roundsNetwork), 'owner', { guess: undefined, words }))).toEqual([
      ['Kita Amselweg', 3, false],
      ['In keiner Gruppe', 13, true],
    ]);
  });

  it('by influence and interest are four at most, and only where both are noted', () => {
    const [first, second, third, fourth] = roundsNetwork.actors ?? [];
    const stake = (actor: typeof first, influence?: 4 | 3, interest?: 5 | 2) =>
      buildPlacement({ id: `p-${actor?.id}`, actorId: actor?.id ?? '', influence, interest });
    const placements = [stake(first, 4, 5), stake(second, 4, 2), stake(third, 3, 5), stake(fourth, 4)];
    const map = mapOf({ ...roundsNetwork, placements });
    expect(groupingsFor(map)).toContain('stake');
    expect(told(mapGroups(map, 'stake', { guess: undefined, words }))).toEqual([
      ['beides', 1, false],
      ['Einfluss', 1, false],
      ['Interesse', 1, false],
      ['In keiner Gruppe', 13, true],
    ]);
  });

  it('come to an end where two are part of each other', () => {
    const actors = [buildActor({ id: 'one', partOf: 'two' }), buildActor({ id: 'two', partOf: 'one' })];
    const groups = mapGroups(mapOf({ ...roundsNetwork, actors, ties: [] }), 'owner', { guess: undefined, words });
    expect(groups.flatMap((group) => group.actors)).toHaveLength(2);
  });

  it('that ties suggest are named after whom most ties inside lead to', async () => {
    const map = mapOf(roundsNetwork);
    expect(told(mapGroups(map, 'guess', { guess: await guessGroups(map), words }))).toEqual([
      ['Rund um Boxclub Forelle', 5, false],
      ['Rund um Hebammen Roggen', 5, false],
      ['Rund um Hort Elsterhof', 5, false],
      ['In keiner Gruppe', 1, true],
    ]);
  });
});

describe('guessing groups', () => {
  it('finds nothing where ties show no groups', async () => {
    expect((await guessGroups(mapOf(ringNetwork))).size).toBe(0);
  });

  it('finds nothing without ties', async () => {
    expect((await guessGroups(mapOf({ ...roundsNetwork, ties: [] }))).size).toBe(0);
  });
});

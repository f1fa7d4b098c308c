import { buildActor, buildDocument, buildTie } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { alongWay, nearTo, wayBetween, waysFrom } from './map-ways-model.js';
import { networkMap } from './network-map-model.js';
import type { MapActor } from './network-map-model.js';

const ends: readonly (readonly [string, string, object?])[] = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
  ['a', 'd', { stage: 'wished' }],
  ['b', 'd', { activity: 'ended' }],
];
const document = buildDocument({
  actors: ['a', 'b', 'c', 'd', 'e'].map((id) => buildActor({ id, name: id })),
  ties: ends.map(([fromId, toId, more], at) => buildTie({ id: `t${at}`, fromId, toId, ...more })),
});
const map = networkMap(document, { locale: 'de' });
const [a, b, c, d, e] = map.actors as readonly [MapActor, MapActor, MapActor, MapActor, MapActor];
const namesOf = (actors: Iterable<MapActor> | undefined) => actors && [...actors].map(({ id }) => id);

describe('wayBetween', () => {
  it('leads over ties there are, not over wishes and what has ended', () => {
    expect(namesOf(wayBetween(a, d))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is undefined where no tie leads there, and one actor long to itself', () => {
    expect(wayBetween(a, e)).toBeUndefined();
    expect(namesOf(wayBetween(a, a))).toEqual(['a']);
  });
});

describe('waysFrom', () => {
  it('counts steps over the ties that count', () => {
    const ways = waysFrom(a, () => true);
    expect([b, c, d].map((actor) => ways.get(actor)?.steps)).toEqual([1, 2, 1]);
    expect(ways.has(e)).toBe(false);
  });
});

describe('what stands out', () => {
  it('is a way with the ties from each to the next', () => {
    const { actors, ties } = alongWay([a, b, c]);
    expect(namesOf(actors)).toEqual(['a', 'b', 'c']);
    expect([...ties].map(({ record }) => record.id)).toEqual(['t0', 't1']);
  });

  it('is an actor with all its partners', () => {
    const { actors, ties } = nearTo(a);
    expect(namesOf(actors)).toEqual(['a', 'b', 'd']);
    expect(ties.size).toBe(2);
  });
});

import { force } from '@geflecht/core/force';
import { describe, expect, it } from 'vitest';
import { layOut } from './answer-layouts.js';
import { packPlaces, unpackPlaces } from './layout-messages.js';
import type { LayoutAnswer } from './layout-messages.js';

const ids = Array.from({ length: 300 }, (_, at) => `a${at}`);
const ends = Int32Array.from(ids.flatMap((_, at) => (at === 0 ? [] : [at, Math.floor(at / 2)])));

describe('layOut', () => {
  it('answers with the very layout that would be made here', () => {
    const answers: LayoutAnswer[] = [];
    layOut({ ids, ends, footprint: undefined }, (answer) => answers.push(answer));
    const ties = ids.slice(1).map((fromId, at) => ({ fromId, toId: `a${Math.floor((at + 1) / 2)}` }));
    const here = force({ actors: ids.map((id) => ({ id })), ties });
    const last = answers.at(-1);
    expect(last?.nodeRadius).toBe(here.nodeRadius);
    const places = new Map(unpackPlaces(ids, last as LayoutAnswer).map(({ actorId, x, y }) => [actorId, [x, y]]));
    expect(places).toEqual(new Map(here.spots.map(({ actorId, x, y }) => [actorId, [x, y]])));
    expect(answers.slice(0, -1).every(({ nodeRadius }) => nodeRadius === undefined)).toBe(true);
  });
});

describe('packPlaces', () => {
  it('leaves out who has no place yet', () => {
    const answer = packPlaces(['a', 'b'], [{ actorId: 'b', x: 0.5, y: -0.5 }]);
    expect(unpackPlaces(['a', 'b'], answer)).toEqual([{ actorId: 'b', x: 0.5, y: -0.5 }]);
  });
});

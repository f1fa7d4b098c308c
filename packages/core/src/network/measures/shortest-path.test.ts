import { describe, expect, it } from 'vitest';
import { idsAt } from './graph-view.js';
import { shortestPath } from './shortest-path.js';
import { viewOfPairs } from './view-of-pairs.js';

describe('shortestPath', () => {
  it('holds both ends and everybody between', () => {
    const view = viewOfPairs('a-b', 'b-c', 'c-d', 'a-e', 'e-f', 'f-g', 'g-d');
    expect(idsAt(view, shortestPath(view, 0, 3) ?? [])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes the lowest numbers where several are equally short', () => {
    const view = viewOfPairs('a', 'b', 'c', 'd', 'e', 'f', 'a-d', 'a-c', 'c-e', 'd-b', 'b-f', 'e-f', 'c-b');
    expect(idsAt(view, shortestPath(view, 0, 5) ?? [])).toEqual(['a', 'c', 'b', 'f']);
  });

  it('from an actor to itself is that actor', () => {
    expect(shortestPath(viewOfPairs('a-b'), 1, 1)).toEqual(Int32Array.of(1));
  });

  it('is undefined between components and for unknown numbers', () => {
    const view = viewOfPairs('a-b', 'c');
    expect(shortestPath(view, 0, 2)).toBeUndefined();
    expect(shortestPath(view, 0, 3)).toBeUndefined();
    expect(shortestPath(view, -1, 0)).toBeUndefined();
    expect(shortestPath(view, 0.5, 0)).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { betweennessSteps } from './betweenness-steps.js';
import { buildGraphView } from './graph-view.js';

const viewOf = (...pairs: readonly (readonly [string, string])[]) => {
  const ids = [...new Set(pairs.flat())];
  return buildGraphView(
    ids.map((id) => ({ id })),
    pairs.map(([fromId, toId]) => ({ fromId, toId })),
  );
};
const triangle = (a: string, b: string, c: string) =>
  [
    [a, b],
    [b, c],
    [c, a],
  ] as const;

it('is actors times actors and directions of ties', () => {
  expect(betweennessSteps(viewOf(...triangle('a', 'b', 'c')))).toBe(3 * (3 + 6));
});

it('adds up over the parts of a network', () => {
  expect(betweennessSteps(viewOf(...triangle('a', 'b', 'c'), ...triangle('d', 'e', 'f')))).toBe(2 * 3 * (3 + 6));
});

it('leaves out hanging trees, which cost nothing', () => {
  const star = Array.from({ length: 50 }, (_, index) => ['a', `leaf-${index}`] as const);
  expect(betweennessSteps(viewOf(...triangle('a', 'b', 'c'), ...star))).toBe(27);
  expect(betweennessSteps(viewOf(...star))).toBeLessThanOrEqual(1);
});

it('is nothing for a network without actors', () => {
  expect(betweennessSteps(buildGraphView([], []))).toBe(0);
});

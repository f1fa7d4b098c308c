import { expect, it } from 'vitest';
import { FileContent } from '../reading/file-content.js';
import { NetworkBuilder } from './network-builder.js';

function partsOf(pairs: readonly (readonly [string, string | undefined])[]) {
  const file = new FileContent(new TextEncoder().encode('x'));
  const builder = new NetworkBuilder(file, 'test');
  for (const [at, [key, partOf]] of pairs.entries()) builder.actor({ key, partOf, at });
  const { actors = [] } = builder.finish();
  return { parts: actors.map(({ id, partOf }) => [id, partOf]), dropped: file.findings.dropped() };
}

it('keeps who is part of whom, also of somebody who comes later', () => {
  expect(
    partsOf([
      ['a', 'b'],
      ['b', undefined],
    ]).parts,
  ).toEqual([
    ['a', 'b'],
    ['b', undefined],
  ]);
});

it('drops what closes a circle, oneself, and nobody', () => {
  const { parts, dropped } = partsOf([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['d', 'd'],
    ['e', 'nobody'],
  ]);
  expect(parts.filter(([, whole]) => whole !== undefined)).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect(dropped).toEqual([
    { code: 'whole-unusable', at: 'line 2', value: 'a' },
    { code: 'whole-unusable', at: 'line 3', value: 'd' },
    { code: 'whole-unusable', at: 'line 4', value: 'nobody' },
  ]);
});

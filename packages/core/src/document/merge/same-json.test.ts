import { expect, it } from 'vitest';
import { sameJson } from './same-json.js';

it.each([
  [
    'fields in another order',
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    true,
  ],
  ['a field that is undefined', [{ a: 1, b: undefined }, { a: 1 }], true],
  [
    'items in another order',
    [
      [1, 2],
      [2, 1],
    ],
    false,
  ],
  ['a list and an object', [[], {}], false],
  ['null and nothing', [null, undefined], false],
  ['a field more', [{ a: 1 }, { a: 1, b: 2 }], false],
])('%s: same is %s', (_case, [one, other], isSame) => {
  expect(sameJson(one, other)).toBe(isSame);
});

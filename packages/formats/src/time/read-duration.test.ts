import { expect, it } from 'vitest';
import { readDuration } from './read-duration.js';

it.each([
  ['00:45', 45],
  ['1:30', 90],
  ['00:45:00', 45],
  ['01:15:00', 75],
  ['1:02:30', 24 * 60 + 150],
  ['PT1H30M', 90],
  ['P1DT2H', 26 * 60],
  ['45', 45],
  [90, 90],
  ['00:00', 0],
  ['', undefined],
  ['lang', undefined],
  ['P', undefined],
  [-5, undefined],
  [1.5, undefined],
  ['99999:00', undefined],
])('%s is %s minutes', (written, minutes) => {
  expect(readDuration(written)).toBe(minutes);
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { idSchema, longestId } from './id.js';

const accepts = (id: unknown) => z.safeParse(idSchema('any'), id).success;

describe('idSchema', () => {
  it.each(['a', 'session 1', 'ä/ö?#%', '🧶', 'مركز', '...', '.a', 'constructor', 'x'.repeat(longestId)])(
    'takes what people and machines use as an id: %s',
    (id) => {
      expect(accepts(id)).toBe(true);
    },
  );

  it.each([
    ['nothing', ''],
    ['a blank at the edge', ' a'],
    ['a line break', 'a\nb'],
    ['a line break at the end', 'a\n'],
    ['a control character', 'a\u0007'],
    ['half a character', 'a\ud800'],
    ['a dot alone', '.'],
    ['two dots alone', '..'],
    ['too long a text', 'x'.repeat(longestId + 1)],
    ['a number', 5],
  ])('refuses %s', (_what, id) => {
    expect(accepts(id)).toBe(false);
  });
});
